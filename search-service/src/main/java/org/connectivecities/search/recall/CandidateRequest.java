package org.connectivecities.search.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as recall sees it.
 *
 * @param topics concept ids
 * @param topicsCertainty how much they count beside words and meaning, 0 to 1; less where they were only found in a text
 * @param limit candidates wanted, 1 to {@value #MOST}; to {@value #MOST_OF_EVERYBODY} of everybody
 * @param excludeCity key of the challenge's own city ({@code IndexFields.cityKey}); nobody from there is proposed
 * @param formats any of them must be offered; none asks for nothing
 * @param languages any of them must be spoken; none asks for nothing
 * @param asOf the day on which nobody proposed may be paused
 * @param means by which candidates are looked for and scored
 * @param everybody whether those are scored too whom no means puts among its best: slower, and for evaluation only
 */
public record CandidateRequest(
    List<Text> texts,
    List<String> topics,
    double topicsCertainty,
    int limit,
    @Nullable String excludeCity,
    Set<String> formats,
    Set<String> languages,
    LocalDate asOf,
    Set<Means> means,
    boolean everybody) {

  public static final int MOST = 500;
  public static final int MOST_OF_EVERYBODY = 100_000;

  /** A way of finding candidates. */
  public enum Means {
    WORDS,
    MEANING,
    TOPICS
  }

  /** @param language BCP 47; found out where absent */
  public record Text(String text, @Nullable String language) {}

  public CandidateRequest {
    texts = texts.stream().filter(text -> !text.text().isBlank()).toList();
    topics = List.copyOf(topics);
    formats = Set.copyOf(formats);
    languages = Set.copyOf(languages);
    means = Set.copyOf(means);
  }

  /** As every shortlist asks: by all means, for the best. */
  public CandidateRequest(
      List<Text> texts,
      List<String> topics,
      int limit,
      @Nullable String excludeCity,
      Set<String> formats,
      Set<String> languages,
      LocalDate asOf) {
    this(texts, topics, 1, limit, excludeCity, formats, languages, asOf, Set.of(Means.values()), false);
  }
}
