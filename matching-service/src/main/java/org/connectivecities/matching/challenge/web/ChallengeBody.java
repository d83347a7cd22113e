package org.connectivecities.matching.challenge.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as it is sent: {@code city} and {@code challenge} are enough. What only the answer has is ignored here, so
 * that what was read can be edited and sent back.
 */
@JsonIgnoreProperties({
  "version", "state", "clock", "shortlistId", "engagementId", "outcome", "closingReason",
  "titleDerived", "languageDetected", "topicsSuggested", "topicLabels"
})
record ChallengeBody(
    @Nullable String id,
    @Nullable CityBody city,
    @Nullable String title,
    @Nullable String challenge,
    @Nullable String success,
    @Nullable String tried,
    @Nullable String language,
    @Nullable List<String> topics,
    @Nullable List<String> questions,
    @Nullable List<String> languages,
    @Nullable Boolean interpretation,
    @Nullable List<String> formats,
    @Nullable WindowBody window,
    @Nullable Integer teamSize,
    @Nullable ContextBody context,
    @Nullable String funding,
    @Nullable String privacy) {

  record WindowBody(@Nullable LocalDate from, @Nullable LocalDate to) {

    Brief.Window toWindow() {
      return new Brief.Window(from, to);
    }
  }

  Draft toDraft() {
    return new Draft(
        city == null ? null : city.id(),
        city == null ? null : city.place(),
        title,
        challenge,
        success,
        tried,
        language,
        orEmpty(topics),
        orEmpty(questions),
        orEmpty(languages),
        Boolean.TRUE.equals(interpretation),
        orEmpty(formats),
        window == null ? null : window.toWindow(),
        teamSize,
        context == null ? CityContext.UNKNOWN : context.toContext(),
        funding,
        privacy);
  }

  /** Nulls in a list become blanks, which the domain refuses by name. */
  private static List<String> orEmpty(@Nullable List<@Nullable String> list) {
    return list == null ? List.of() : list.stream().map(entry -> entry == null ? "" : entry).toList();
  }
}
