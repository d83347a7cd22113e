package org.connectivecities.journeys.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each part of the pipeline is worth: the whole, each means of recall alone and in pairs, each signal left out. */
final class Ablation {

  private final RankedSet set;
  private final Pipeline whole;

  Ablation(RankedSet set, Pipeline whole) {
    this.set = set;
    this.whole = whole;
  }

  /** In Markdown. */
  String table() throws InterruptedException {
    List<Ranking> rankings = set.rankings(whole);
    var table = new Comparison("whole engine", rankings, set.judgements());
    for (var variant : variants(set.weights(whole)).entrySet()) {
      table.beside(variant.getKey(), set.rankings(variant.getValue()));
    }
    return table.markdown();
  }

  private Map<String, Pipeline> variants(Map<String, BigDecimal> weights) {
    var variants = new LinkedHashMap<String, Pipeline>();
    Pipeline texts = whole.textsOnly();
    variants.put("words alone", texts.means("words"));
    variants.put("meaning alone", texts.means("meaning"));
    variants.put("topics alone", texts.means("topics"));
    variants.put("words and meaning", texts.means("words", "meaning"));
    variants.put("words and topics", texts.means("words", "topics"));
    variants.put("meaning and topics", texts.means("meaning", "topics"));
    variants.put("words, meaning and topics", texts.means("words", "meaning", "topics"));
    weights.forEach((signal, weight) -> {
      if (weight.signum() > 0 && weight.compareTo(BigDecimal.ONE) < 0) {
        variants.put("without " + signal, whole.weighing(without(signal, weights)));
      }
    });
    return variants;
  }

  /** The other weights in their proportions; what rounding leaves goes to the heaviest. */
  static Map<String, BigDecimal> without(String signal, Map<String, BigDecimal> weights) {
    BigDecimal rest = BigDecimal.ONE.subtract(weights.get(signal));
    var others = new TreeMap<String, BigDecimal>();
    weights.forEach((name, weight) -> {
      if (!name.equals(signal)) {
        others.put(name, weight.divide(rest, 6, RoundingMode.DOWN));
      }
    });
    BigDecimal sum = others.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    String heaviest = others.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    others.merge(heaviest, BigDecimal.ONE.subtract(sum), BigDecimal::add);
    return others;
  }
}
