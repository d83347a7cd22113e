package org.connectivecities.matching.shortlist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.connectivecities.matching.candidate.Excerpt;
import org.connectivecities.matching.shortlist.Judgement;
import org.connectivecities.matching.shortlist.ReviewStep;
import org.jspecify.annotations.Nullable;

/**
 * A shortlist in the reader's language.
 *
 * @param state pending, published, chosen or closed
 * @param recall search, or local where the search service did not answer; then {@code summary} says so
 * @param excluded how many were kept out, by rule
 * @param openings what the city could change so that more people come into question
 * @param withdrawn how many stood on it and have withdrawn since, who they are is said to coordinators only
 * @param chosen whom the city wants asked, in its order
 * @param note and {@code history} and {@code judgements} are for coordinators only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShortlistView(
    String id,
    String challengeId,
    long version,
    String state,
    String recall,
    String weights,
    Instant madeAt,
    int considered,
    List<ExcludedView> excluded,
    List<TextView> summary,
    List<TextView> openings,
    List<MatchView> matches,
    int withdrawn,
    @Nullable List<String> chosen,
    @Nullable String note,
    @Nullable List<ReviewStep> history,
    @Nullable List<Judgement> judgements) {

  record TextView(String text, String language) {}

  record ExcludedView(String rule, int count, TextView reason) {}

  /**
   * @param reasons the few sentences that a reader needs, at most five; every signal has its own below
   * @param changes what would move the person from this rank, each scored anew
   * @param alternate asked only when those before cannot
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MatchView(
      int rank,
      String expertId,
      String name,
      @Nullable String role,
      String city,
      String country,
      BigDecimal score,
      List<ReasonView> reasons,
      List<SignalView> signals,
      List<TextView> misfits,
      List<TextView> unknowns,
      List<ChangeView> changes,
      boolean alternate,
      @Nullable String note,
      @Nullable String addedBecause,
      @Nullable String waived) {}

  /** @param contribution weight times value; the contributions of a match sum to its score */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SignalView(
      String name,
      BigDecimal value,
      BigDecimal weight,
      BigDecimal contribution,
      @Nullable TextView reason,
      List<EvidenceView> evidence) {}

  record ReasonView(String signal, String text, String language, List<EvidenceView> evidence) {}

  /** @param to rank then, everybody else unchanged */
  record ChangeView(String variation, int from, int to, String text, String language) {}

  /**
   * One of the four names what it is, the passage says it.
   *
   * @param marks the words to set off, from {@code start} to before {@code end} in UTF-16 units
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EvidenceView(
      @Nullable String practice,
      @Nullable String competence,
      @Nullable String profile,
      @JsonProperty("record") @Nullable String recorded,
      String passage,
      List<Excerpt.Mark> marks) {}
}
