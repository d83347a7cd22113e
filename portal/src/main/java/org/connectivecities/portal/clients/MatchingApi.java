package org.connectivecities.portal.clients;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Challenges, what is proposed for them, and what comes of it. */
public interface MatchingApi {

  @GetExchange("/api/v1/challenges")
  Page<Challenge> challenges(
      @RequestParam(required = false) @Nullable String city,
      @RequestParam(required = false) @Nullable String page,
      @RequestParam int limit);

  @GetExchange("/api/v1/challenges/{id}")
  Challenge challenge(@PathVariable String id);

  /** @param key the same for the same wish, however often it is sent */
  @PostExchange("/api/v1/challenges")
  Challenge post(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> body);

  @PostExchange("/api/v1/challenges/topic-suggestions")
  TopicSuggestions suggestTopics(@RequestBody Texts texts);

  @GetExchange("/api/v1/challenges/{id}/asking")
  Asking asking(@PathVariable String id);

  @GetExchange("/api/v1/shortlists/{id}")
  Shortlist shortlist(@PathVariable String id);

  @PostExchange("/api/v1/shortlists/{id}/choice")
  Shortlist choose(
      @PathVariable String id, @RequestHeader("Idempotency-Key") String key, @RequestBody Choice choice);

  @GetExchange("/api/v1/engagements/{id}")
  Engagement engagement(@PathVariable String id);

  @PostExchange("/api/v1/engagements/{id}/feedback")
  Engagement giveFeedback(@PathVariable String id, @RequestBody Feedback feedback);

  record Texts(@Nullable String challenge, @Nullable String success) {}

  record TopicSuggestions(@Nullable String language, List<SearchApi.TopicLabel> topics) {}

  record Choice(List<String> expertIds, boolean coordinatorDecides) {}

  /** @param rating 1 to 5 */
  record Feedback(int rating, @Nullable String text, @Nullable Boolean wouldAskAgain) {}

  record Engagement(
      String id, String challengeId, String expertId, PractitionerApi.@Nullable Peer peer, String state, @Nullable Feedbacks feedback) {}

  record Feedbacks(@Nullable Feedback city) {}

  /**
   * @param phase waiting, confirming, agreed, completed, no-one-left or stopped
   * @param left choices not asked yet
   */
  record Asking(
      String phase, @Nullable String askedExpertId, java.time.@Nullable Instant answerBy, int left) {}
}
