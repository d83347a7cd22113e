package org.connectivecities.search.recall;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.vocabulary.Topic;
import org.connectivecities.vocabulary.Vocabulary;

/** How near passages are to a challenge by topic: 1 for the same topic, less for broader, narrower and related ones. */
final class TopicNearness {

  /** Topics that share no more than a wide group are not worth a look of their own. */
  private static final double NEAR = 0.5;

  private final int wanted;
  /** Topic to its nearness to each of the challenge's. */
  private final Map<String, double[]> nearness = new HashMap<>();

  /** @param wanted topics of the challenge, known ones */
  TopicNearness(Vocabulary vocabulary, List<String> wanted) {
    this.wanted = wanted.size();
    for (Topic topic : vocabulary.topics()) {
      nearness.put(
          topic.id(), wanted.stream().mapToDouble(one -> vocabulary.similarity(one, topic.id())).toArray());
    }
  }

  /** Topics worth looking for, each with its nearness to the nearest topic of the challenge. */
  Map<String, Double> near() {
    var near = new HashMap<String, Double>();
    nearness.forEach((topic, to) -> {
      double nearest = Arrays.stream(to).max().orElse(0);
      if (nearest >= NEAR) {
        near.put(topic, nearest);
      }
    });
    return near;
  }

  /**
   * For each of the challenge's topics the best {@code weight · nearness}.
   *
   * @param concepts topic to weight, of one passage
   */
  double[] best(Map<String, Double> concepts) {
    double[] best = new double[wanted];
    concepts.forEach((topic, weight) -> {
      double[] to = nearness.get(topic);
      for (int i = 0; to != null && i < wanted; i++) {
        best[i] = Math.max(best[i], weight * to[i]);
      }
    });
    return best;
  }

  /** How well passages together cover the challenge's topics: the mean, over these, of the best of any passage. */
  static double coverage(Collection<double[]> best) {
    int topics = best.stream().mapToInt(one -> one.length).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < topics; i++) {
      double most = 0;
      for (double[] one : best) {
        most = Math.max(most, one[i]);
      }
      sum += most;
    }
    return topics == 0 ? 0 : sum / topics;
  }
}
