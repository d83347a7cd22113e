package org.connectivecities.matching.shortlist;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.shortlist.Judgement.Verdict;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** What a review says of each proposal, compared with the order in which they were proposed. */
final class Judgements {

  private Judgements() {}

  static Judgement removed(Sheet before, Match match, String reason, Actor by, Instant at) {
    return judge(before, match, Verdict.REMOVED, null, reason, by, at);
  }

  static List<Judgement> rejected(Sheet sheet, String reason, Actor by, Instant at) {
    return sheet.matches().stream().map(match -> judge(sheet, match, Verdict.REJECTED, null, reason, by, at)).toList();
  }

  /** Whoever only moved up because others went is accepted; whoever was put elsewhere was moved. */
  static List<Judgement> published(Sheet sheet, Actor by, Instant at) {
    List<String> kept = sheet.expertIds().stream().filter(sheet.proposed()::contains).toList();
    List<String> proposed = sheet.proposed().stream().filter(kept::contains).toList();
    var judgements = new ArrayList<Judgement>();
    for (int rank = 1; rank <= sheet.matches().size(); rank++) {
      Match match = sheet.matches().get(rank - 1);
      Verdict verdict = verdict(match.expertId(), kept, proposed);
      judgements.add(judge(sheet, match, verdict, rank, match.addedBecause(), by, at));
    }
    return judgements;
  }

  private static Verdict verdict(String expertId, List<String> kept, List<String> proposed) {
    if (!kept.contains(expertId)) {
      return Verdict.ADDED;
    }
    return kept.indexOf(expertId) == proposed.indexOf(expertId) ? Verdict.ACCEPTED : Verdict.MOVED;
  }

  private static Judgement judge(
      Sheet sheet,
      Match match,
      Verdict verdict,
      @Nullable Integer finalRank,
      @Nullable String reason,
      Actor by,
      Instant at) {
    int proposedAt = sheet.proposed().indexOf(match.expertId());
    return new Judgement(
        match.expertId(), verdict, proposedAt < 0 ? null : proposedAt + 1, finalRank, reason, values(match),
        Access.roleOfReviewer(by), at);
  }

  private static Map<String, BigDecimal> values(Match match) {
    return match.signals().stream()
        .collect(Collectors.toMap(Assessment.Part::signal, part -> part.score().value()));
  }
}
