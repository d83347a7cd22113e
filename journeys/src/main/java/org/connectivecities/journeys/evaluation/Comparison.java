package org.connectivecities.journeys.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectivecities.local.Misuse;

/** Runs beside the whole engine, as a table in Markdown: each with its figures, and with what the whole is ahead of it. */
final class Comparison {

  private static final List<String> SHOWN = List.of("hit@1", "hit@5", "MRR", "MAP", "nDCG@10", Figures.ACROSS);
  private static final List<String> COMPARED = List.of("hit@5", "MAP");

  private final List<Ranking> whole;
  private final Judgements judgements;
  private final StringBuilder table = new StringBuilder();

  /** @throws Misuse where nothing is judged */
  Comparison(String name, List<Ranking> whole, Judgements judgements) {
    this.whole = whole;
    this.judgements = judgements;
    if (Figures.each(whole, judgements).isEmpty()) {
      throw new Misuse("There is nothing to compare by without judgements: qrels.tsv");
    }
    Stream<String> ahead = COMPARED.stream().map(metric -> metric + ": whole less this");
    row("", Stream.of(SHOWN.stream(), ahead, Stream.of("orders that differ")).flatMap(cells -> cells));
    row("---", IntStream.range(0, SHOWN.size() + COMPARED.size() + 1).mapToObj(column -> "---"));
    row(name, Stream.concat(figures(whole), Stream.generate(() -> "").limit(COMPARED.size() + 1)));
  }

  void beside(String name, List<Ranking> other) {
    Stream<String> ahead =
        COMPARED.stream().map(metric -> Paired.of(values(whole, metric), values(other, metric)).difference().signed());
    row(name, Stream.concat(figures(other), Stream.concat(ahead, Stream.of(differing(other)))));
  }

  private Stream<String> figures(List<Ranking> run) {
    Map<String, Interval> figures = Figures.of(run, judgements).overall();
    return SHOWN.stream().map(metric -> figures.containsKey(metric) ? figures.get(metric).toString() : "");
  }

  private List<Double> values(List<Ranking> run, String metric) {
    return Figures.each(run, judgements).values().stream().map(values -> values.get(metric)).toList();
  }

  private String differing(List<Ranking> other) {
    long differing =
        IntStream.range(0, whole.size()).filter(at -> !whole.get(at).ids().equals(other.get(at).ids())).count();
    return differing + " of " + whole.size();
  }

  private void row(String name, Stream<String> cells) {
    table.append(cells.collect(Collectors.joining(" | ", "| " + name + " | ", " |" + System.lineSeparator())));
  }

  String markdown() {
    return table + "\nMean and 95 % interval. Whole less this: mean of the differences challenge by challenge, paired bootstrap.\n";
  }
}
