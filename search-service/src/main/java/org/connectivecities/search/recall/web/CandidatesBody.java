package org.connectivecities.search.recall.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A challenge, as the matching service knows it. At least one text or topic.
 *
 * @param texts at most 10 of at most 4,000 characters
 * @param topics concept ids or labels
 * @param topicsCertainty 0 to 1, how much topics count where there are texts too; 1 where absent
 * @param limit 1 to 500, else 200; to 100,000 with {@code everybody}
 * @param excludeCity the challenge's own city
 * @param formats any of them must be offered
 * @param languages any of them must be spoken
 * @param asOf day on which nobody proposed may be paused, else today
 * @param means words, meaning, topics; all of them where absent
 * @param everybody score those too who are not among the best by any means; for evaluation, since it takes longer
 */
record CandidatesBody(
    @Nullable List<Text> texts,
    @Nullable List<String> topics,
    @Nullable Double topicsCertainty,
    @Nullable Integer limit,
    @Nullable City excludeCity,
    @Nullable List<String> formats,
    @Nullable List<String> languages,
    @Nullable LocalDate asOf,
    @Nullable List<String> means,
    @Nullable Boolean everybody) {

  record Text(@Nullable String text, @Nullable String language) {}

  record City(@Nullable String name, @Nullable String country) {}
}
