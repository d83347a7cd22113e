package org.connectivecities.journeys.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cosine of TF-IDF vectors: {@code tf · (1 + ln((1 + N) / (1 + df)))}, length one. Lucene's ClassicSimilarity is no cosine: it
 * divides by the number of words, not by the length of the vector.
 */
final class TfIdf implements Function<String, double[]> {

  private final Map<String, Double> rarity = new HashMap<>();
  private final List<Map<String, Double>> vectors;
  private final double unseen;

  TfIdf(List<String> documents) {
    List<Map<String, Long>> counted = documents.stream().map(TfIdf::counted).toList();
    var spread = new HashMap<String, Integer>();
    counted.forEach(words -> words.keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
    spread.forEach((word, in) -> rarity.put(word, rarity(documents.size(), in)));
    unseen = rarity(documents.size(), 0);
    vectors = counted.stream().map(this::vector).toList();
  }

  private static double rarity(int documents, int with) {
    return 1 + Math.log((1.0 + documents) / (1 + with));
  }

  private static Map<String, Long> counted(String text) {
    return PlainWords.of(text).stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private Map<String, Double> vector(Map<String, Long> words) {
    var vector = new HashMap<String, Double>();
    words.forEach((word, times) -> vector.put(word, times * rarity.getOrDefault(word, unseen)));
    double length = Math.sqrt(vector.values().stream().mapToDouble(value -> value * value).sum());
    vector.replaceAll((word, value) -> value / length);
    return vector;
  }

  @Override
  public double[] apply(String text) {
    Map<String, Double> asked = vector(counted(text));
    return vectors.stream()
        .mapToDouble(vector -> product(asked, vector))
        .toArray();
  }

  private static double product(Map<String, Double> asked, Map<String, Double> vector) {
    return asked.entrySet().stream().mapToDouble(word -> word.getValue() * vector.getOrDefault(word.getKey(), 0.0)).sum();
  }
}
