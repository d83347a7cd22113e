package org.connectivecities.search.recall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.search.recall.CandidateRequest.Means;

/**
 * Scores a pool. Every means that the query asks becomes z-scores over the pool ({@link ZScores}); a passage's combined z
 * is their mean, in which meaning weighs twice (see {@code WEIGHTS}), words and topics as much as they are certain; a person's is
 * that of the best three passages ({@link BestThree}), by each means and combined. Only topics are taken of the whole
 * person: how well all passages together cover the challenge's.
 */
final class RankCandidates {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::expertId);
  private static final Comparator<Candidate.ScoredPassage> BEST_PASSAGE_FIRST =
      Comparator.comparingDouble(Candidate.ScoredPassage::combined)
          .reversed()
          .thenComparing(Candidate.ScoredPassage::passageId);

  /**
   * Meaning tells more than the same words do, on short competences as on whole papers: twice the weight was better than
   * once, or no worse, on each of three development sets (docs/matching-details.md). Finer weights would be noise.
   */
  private static final Map<Means, Double> WEIGHTS = Map.of(Means.WORDS, 1.0, Means.MEANING, 2.0, Means.TOPICS, 1.0);

  private final List<PassageScore> pool;
  private final List<double[]> topics;
  private final double[] lexical;
  private final double[] dense;
  private final double[] coverage;
  private final double[] combined;

  RankCandidates(RecallQuery query, List<PassageScore> pool, TopicNearness topics) {
    this.pool = pool;
    this.topics = pool.stream().map(passage -> topics.best(passage.concepts())).toList();
    coverage = this.topics.stream().mapToDouble(best -> TopicNearness.coverage(List.of(best))).toArray();
    lexical = zScores(pool.stream().mapToDouble(PassageScore::lexical).toArray());
    dense = zScores(pool.stream().mapToDouble(PassageScore::cosine).toArray());
    double[] concept = Arrays.stream(zScores(coverage)).map(RankCandidates::tamed).toArray();
    var asked = new EnumMap<Means, double[]>(Means.class);
    if (query.asksWords()) {
      asked.put(Means.WORDS, lexical);
    }
    if (query.asksMeaning()) {
      asked.put(Means.MEANING, dense);
    }
    if (query.asksTopics()) {
      asked.put(Means.TOPICS, concept);
    }
    combined =
        combined(
            asked,
            Map.of(Means.WORDS, query.wordsCertainty(), Means.MEANING, 1.0, Means.TOPICS, query.eligible().topicsCertainty()),
            pool.size());
  }

  /**
   * Where few passages have a topic at all, those that have it stand seven and more deviations out, and one topic that a
   * tagger found would outweigh all words. The inverse hyperbolic sine keeps the order and the small values, and makes
   * logarithms of the large.
   */
  private static double tamed(double z) {
    return Math.log(z + Math.sqrt(z * z + 1));
  }

  /** @param certainty what becomes of a means' weight where there are others beside it */
  private static double[] combined(Map<Means, double[]> asked, Map<Means, Double> certainty, int size) {
    double[] sum = new double[size];
    var weights = new EnumMap<Means, Double>(Means.class);
    asked.keySet().forEach(means ->
        weights.put(means, WEIGHTS.get(means) * (asked.size() > 1 ? certainty.get(means) : 1)));
    double all = weights.values().stream().mapToDouble(weight -> weight).sum();
    asked.forEach((means, zScores) -> {
      double weight = weights.get(means) / all;
      for (int at = 0; at < size; at++) {
        sum[at] += weight * zScores[at];
      }
    });
    return sum;
  }

  private static double[] zScores(double[] raw) {
    ZScores scores = ZScores.over(raw);
    return Arrays.stream(raw).map(scores::of).toArray();
  }

  /** Everybody in the pool, best first, ties by id. */
  List<Candidate> ranked() {
    Map<String, List<Integer>> byPerson = new LinkedHashMap<>();
    for (int at = 0; at < pool.size(); at++) {
      byPerson.computeIfAbsent(pool.get(at).expertId(), id -> new ArrayList<>()).add(at);
    }
    return byPerson.values().stream().map(this::candidate).sorted(BEST_FIRST).toList();
  }

  private Candidate candidate(List<Integer> passages) {
    PassageScore any = pool.get(passages.getFirst());
    return new Candidate(
        any.expertId(),
        any.version(),
        ZScores.squash(bestThree(combined, passages)),
        ZScores.squash(bestThree(lexical, passages)),
        ZScores.squash(bestThree(dense, passages)),
        TopicNearness.coverage(passages.stream().map(topics::get).toList()),
        passages.stream().map(this::scored).sorted(BEST_PASSAGE_FIRST).toList());
  }

  private static double bestThree(double[] zScores, List<Integer> passages) {
    return BestThree.of(passages.stream().mapToDouble(at -> zScores[at]).toArray());
  }

  private Candidate.ScoredPassage scored(int at) {
    PassageScore passage = pool.get(at);
    return new Candidate.ScoredPassage(
        passage.passageId(),
        passage.kind(),
        ZScores.squash(lexical[at]),
        Double.isNaN(passage.cosine()) ? 0 : Math.max(0, passage.cosine()),
        coverage[at],
        ZScores.squash(combined[at]),
        null);
  }
}
