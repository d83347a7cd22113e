package org.connectivecities.matching.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How near each passage of one person comes to what is looked for, best first. */
public record Relevance(List<PassageScore> passages) {

  public static final Relevance NONE = new Relevance(List.of());

  /**
   * Every part is 0 to 1, normalised within the query that found it.
   *
   * @param combined of words, meaning and concepts: the logistic of their mean z-score over all passages looked at, so
   *     that .5 is the average, .73 one and .88 two deviations above it, in every query
   * @param highlight the part of the passage that says it best, with the words that hit
   */
  public record PassageScore(
      String passageId, double lexical, double dense, double concept, double combined, @Nullable Excerpt highlight) {

    /** Beyond this the logistic is flat: some seven deviations. */
    private static final double SURE = 0.001;

    /** How many standard deviations nearer than the average: the z-score that {@code combined} was made of. */
    public double deviations() {
      double odds = Math.clamp(combined, SURE, 1 - SURE);
      return Math.log(odds / (1 - odds));
    }

    /** How much nearer than the average, 0 to 1: .46 at one deviation, .76 at two, 0 for everything below. */
    public double closeness() {
      return Math.max(0, 2 * combined - 1);
    }
  }

  public Relevance {
    passages =
        passages.stream()
            .sorted(Comparator.comparingDouble(PassageScore::combined).reversed().thenComparing(PassageScore::passageId))
            .toList();
  }

  public Stream<PassageScore> best(int count) {
    return passages.stream().limit(count);
  }

  public Optional<PassageScore> of(String passageId) {
    return passages.stream().filter(score -> score.passageId().equals(passageId)).findFirst();
  }
}
