package org.connectivecities.matching.shortlist;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.FindCandidates;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.scoring.Scorer;

/** Recall, then rules, then score, then explanation. Writes nothing but who was looked at. */
public final class BuildShortlist {

  /** Who made it, in its history. */
  static final String PLATFORM = "platform";

  /** @param recalled how many candidates are looked at closely */
  public record Sizes(int recalled, int seats, int alternates) {}

  private final RankContenders rank;
  private final ComposeMatch compose;
  private final Openings openings;
  private final NoteConsidered considered;
  private final String weights;
  private final Sizes sizes;
  private final InstantSource clock;

  public BuildShortlist(
      FindCandidates find,
      AssembleContenders assemble,
      Eligibility eligibility,
      Scorer scorer,
      ComposeMatch compose,
      NoteConsidered considered,
      Sizes sizes,
      InstantSource clock) {
    this.rank = new RankContenders(find, assemble, eligibility, scorer);
    this.compose = compose;
    this.considered = considered;
    this.openings = new Openings(eligibility);
    this.weights = scorer.weightsVersion();
    this.sizes = sizes;
    this.clock = clock;
  }

  /** The next shortlist of an open challenge. */
  public Shortlist.Pending build(Challenge.Open challenge) {
    return build(challenge, challenge.nextShortlistId());
  }

  /** A shortlist for the challenge as it stands now; empty when nobody fits, which is an answer and no error. */
  Shortlist.Pending build(Challenge challenge, String shortlistId) {
    Instant now = clock.instant();
    RankContenders.Ranked ranked = rank.rank(challenge, query(challenge.brief(), now), now);
    int places = sizes.seats() + sizes.alternates();
    considered.note(TellFates.of(ranked, shortlistId, places, now));
    List<Match> matches = ranked.matches(places, compose);
    List<String> proposed = matches.stream().map(Match::expertId).toList();
    return new Shortlist.Pending(
        new Sheet(
            shortlistId,
            challenge.id(),
            now,
            ranked.source(),
            weights,
            ranked.considered(),
            ranked.excluded(),
            sizes.seats(),
            proposed,
            matches,
            null,
            List.of(new ReviewStep(PLATFORM, now, "made", null, null)),
            List.of(),
            openings.of(challenge, ranked.keptOut().stream().map(Eligibility.KeptOut::contender).toList())));
  }

  /** What is looked for in profiles on behalf of this brief. */
  public CandidateQuery query(Brief brief, Instant now) {
    return new CandidateQuery(texts(brief), brief.topics(), brief.certaintyOfTopics(), brief.city(), sizes.recalled(), now);
  }

  /** What a brief says of the need itself, the whole first. */
  static List<CandidateQuery.Text> texts(Brief brief) {
    var texts = new ArrayList<CandidateQuery.Text>();
    texts.add(new CandidateQuery.Text(brief.challenge(), brief.language()));
    if (!brief.titleDerived()) {
      texts.add(new CandidateQuery.Text(brief.title(), brief.language()));
    }
    if (brief.success() != null) {
      texts.add(new CandidateQuery.Text(brief.success(), brief.language()));
    }
    brief.questions().forEach(question -> texts.add(new CandidateQuery.Text(question, brief.language())));
    return texts;
  }
}
