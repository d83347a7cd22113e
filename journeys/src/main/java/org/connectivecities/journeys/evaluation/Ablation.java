package org.connectivecities.journeys.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.connectivecities.local.Misuse;

/** What each part of the pipeline is worth: the whole, each means of recall alone and in pairs, each signal left out. */
final class Ablation {

  private static final List<String> SHOWN = List.of("hit@1", "hit@5", "MRR", "MAP", "nDCG@10", Figures.ACROSS);
  private static final Map<String, BigDecimal> TEXT_ONLY = Map.of("text-fit", BigDecimal.ONE);

  private final RankedSet set;
  private final Pipeline whole;

  Ablation(RankedSet set, Pipeline whole) {
    this.set = set;
    this.whole = whole;
  }

  /** In Markdown. */
  String table() throws InterruptedException {
    var table = new StringBuilder("| |");
    SHOWN.forEach(metric -> table.append(' ').append(metric).append(" |"));
    table.append(System.lineSeparator()).append("|---|").append("---|".repeat(SHOWN.size())).append(System.lineSeparator());
    for (var variant : variants().entrySet()) {
      Figures figures = set.figures(variant.getValue());
      if (figures.judged() == 0) {
        throw new Misuse("An ablation needs judgements: qrels.tsv");
      }
      table.append(row(variant.getKey(), figures));
    }
    return table.toString();
  }

  private static String row(String name, Figures figures) {
    return SHOWN.stream()
        .map(metric -> figures.overall().containsKey(metric) ? Summary.cell(figures.overall().get(metric)) : "")
        .collect(Collectors.joining(" | ", "| " + name + " | ", " |" + System.lineSeparator()));
  }

  private Map<String, Pipeline> variants() throws InterruptedException {
    var variants = new LinkedHashMap<String, Pipeline>();
    variants.put("whole engine", whole);
    Pipeline texts = whole.weighing(TEXT_ONLY);
    variants.put("words alone", texts.means("words"));
    variants.put("meaning alone", texts.means("meaning"));
    variants.put("topics alone", texts.means("topics"));
    variants.put("words and meaning", texts.means("words", "meaning"));
    variants.put("words and topics", texts.means("words", "topics"));
    variants.put("meaning and topics", texts.means("meaning", "topics"));
    variants.put("words, meaning and topics", texts.means("words", "meaning", "topics"));
    Map<String, BigDecimal> weights = set.weights(whole);
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
