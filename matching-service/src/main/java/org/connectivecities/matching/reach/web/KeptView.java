package org.connectivecities.matching.reach.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.reach.Consideration;
import org.connectivecities.matching.reach.Kept;
import org.connectivecities.matching.reach.RaisedHand;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.shortlist.Judgement;
import org.connectivecities.matching.shortlist.Match;
import org.connectivecities.matching.shortlist.ReviewStep;
import org.connectivecities.matching.shortlist.Sheet;
import org.connectivecities.matching.shortlist.Shortlist;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person. Challenges are named by id only, for some are not the person's to see; so are other people,
 * who are not named at all.
 *
 * @param considered for which challenges the person was looked at, and what became of it
 * @param fits open challenges that the profile fits
 * @param proposals where the person stands on shortlists, with what coordinators wrote
 * @param judgements what coordinators decided about proposing the person
 * @param reviews what else was written about the person when shortlists were reviewed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptView(
    @Nullable Candidate profile,
    List<Considered> considered,
    List<Hand> hands,
    List<Fit> fits,
    List<Proposal> proposals,
    List<Judged> judgements,
    List<Reviewed> reviews) {

  /** @param fate kept-out, below or proposed */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Considered(
      String challengeId, Instant at, String fate, @Nullable String rule, @Nullable Integer rank, @Nullable BigDecimal score, @Nullable String lostBy) {

    static Considered of(Consideration it) {
      return new Considered(
          it.challengeId(), it.at(), wire(it.person().fate()), it.person().rule(), it.person().rank(), it.person().score(), it.person().lostBy());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Hand(String challengeId, @Nullable String note, Instant at) {

    static Hand of(RaisedHand it) {
      return new Hand(it.challengeId(), it.note(), it.at());
    }
  }

  record Fit(String challengeId, BigDecimal score, Instant at) {}

  /** @param signals parts of the score, by name */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Proposal(
      String shortlistId,
      String challengeId,
      Instant at,
      BigDecimal score,
      Map<String, BigDecimal> signals,
      @Nullable String note,
      @Nullable String addedBecause,
      @Nullable String waived) {

    static Proposal of(Sheet sheet, Match it) {
      Map<String, BigDecimal> signals =
          it.signals().stream().collect(Collectors.toMap(Assessment.Part::signal, Assessment.Part::contribution));
      return new Proposal(sheet.id(), sheet.challengeId(), sheet.madeAt(), it.score(), signals, it.note(), it.addedBecause(), it.waived());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Judged(String shortlistId, String verdict, @Nullable String reason, Instant at) {

    static Judged of(Sheet sheet, Judgement it) {
      return new Judged(sheet.id(), wire(it.verdict()), it.reason(), it.at());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Reviewed(String shortlistId, String what, @Nullable String why, Instant at) {

    static Reviewed of(Sheet sheet, ReviewStep it) {
      return new Reviewed(sheet.id(), it.what(), it.why(), it.when());
    }
  }

  static KeptView of(Kept kept) {
    String id = kept.expertId();
    List<Sheet> sheets = kept.shortlists().stream().map(Shortlist::sheet).toList();
    return new KeptView(
        kept.profile().orElse(null),
        kept.considered().stream().map(Considered::of).toList(),
        kept.hands().stream().map(Hand::of).toList(),
        kept.fitting().stream()
            .flatMap(fitting -> fitting.fits().stream().map(fit -> new Fit(fit.challengeId(), fit.score(), fitting.at())))
            .toList(),
        sheets.stream().flatMap(sheet -> sheet.match(id).stream().map(match -> Proposal.of(sheet, match))).toList(),
        sheets.stream().flatMap(sheet -> judgements(sheet, id)).toList(),
        sheets.stream().flatMap(sheet -> reviews(sheet, id)).toList());
  }

  private static Stream<Judged> judgements(Sheet sheet, String id) {
    return sheet.judgements().stream().filter(each -> each.expertId().equals(id)).map(each -> Judged.of(sheet, each));
  }

  private static Stream<Reviewed> reviews(Sheet sheet, String id) {
    return sheet.history().stream().filter(each -> id.equals(each.expertId())).map(each -> Reviewed.of(sheet, each));
  }

  private static String wire(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
