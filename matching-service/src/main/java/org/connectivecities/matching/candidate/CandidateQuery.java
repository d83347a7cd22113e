package org.connectivecities.matching.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param texts what is looked for, in the words of who needs it
 * @param topics concept ids
 * @param topicsCertainty how much they count, 0 to 1
 * @param exclude whose own people are not looked for; nobody's where that is not known
 * @param limit how many at most, 1 to 1000; to 100,000 of everybody
 * @param means by which to look, where whoever looks has several
 * @param everybody whether those are wanted too whom no means puts among its best: slower, for evaluation
 */
public record CandidateQuery(
    List<Text> texts,
    List<String> topics,
    double topicsCertainty,
    Place exclude,
    int limit,
    Instant asOf,
    Set<Means> means,
    boolean everybody) {

  /** @param language BCP 47 */
  public record Text(String text, @Nullable String language) {}

  /** A way of finding candidates. */
  public enum Means {
    WORDS,
    MEANING,
    TOPICS
  }

  public CandidateQuery {
    means = Set.copyOf(means);
  }

  /** As every shortlist asks: by all means, for the best. */
  public CandidateQuery(
      List<Text> texts, List<String> topics, double topicsCertainty, Place exclude, int limit, Instant asOf) {
    this(texts, topics, topicsCertainty, exclude, limit, asOf, Set.of(Means.values()), false);
  }
}
