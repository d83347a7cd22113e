package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.local.Misuse;

/** {@code ./run compare-runs QRELS FIRST SECOND}: two run files, over the challenges that both of them have. */
public final class CompareRuns {

  private static final String USAGE = """
      Usage: ./run compare-runs QRELS FIRST SECOND

      Two run files of ./run evaluate over the judged challenges that both of them have, by id: the figures of each, the difference
      (FIRST less SECOND) and the ratio (FIRST to SECOND), with 95 % intervals of a bootstrap over these challenges.""";
  private static final List<String> SHOWN = List.of("hit@1", "hit@5", "MRR", "MAP", "nDCG@10");

  private CompareRuns() {}

  /** Ends with 0, with 2 for what the caller can mend, with 1 for other failures. */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      Path here = Path.of(System.getenv().getOrDefault("CC_CALLED_FROM", "")).toAbsolutePath();
      if (arguments.length != 3) {
        throw new Misuse(USAGE);
      }
      out.print(table(here.resolve(arguments[0]), here.resolve(arguments[1]), here.resolve(arguments[2])));
    } catch (Misuse wrong) {
      System.err.println(wrong.getMessage());
      System.exit(Misuse.EXIT_CODE);
    } catch (IOException failure) {
      System.err.println(failure);
      System.exit(1);
    }
  }

  /** In Markdown. */
  static String table(Path judged, Path first, Path second) throws IOException {
    List<Ranking> one = RunFile.read(first);
    List<Ranking> other = RunFile.read(second);
    Judgements judgements = judgements(judged, Stream.of(one, other).flatMap(List::stream).toList());
    var of = Figures.each(one, judgements);
    var beside = Figures.each(other, judgements);
    of.keySet().retainAll(beside.keySet());
    if (of.isEmpty()) {
      throw new Misuse("No judged challenge is in both runs");
    }
    var table = new StringBuilder("| " + of.size() + " challenges | first | second | first less second | first to second |\n");
    table.append("|---|---|---|---|---|\n");
    for (String metric : SHOWN) {
      List<Double> left = of.values().stream().map(values -> values.get(metric)).toList();
      List<Double> right = of.keySet().stream().map(id -> beside.get(id).get(metric)).toList();
      Paired paired = Paired.of(left, right);
      table.append(String.format(Locale.ROOT, "| %s | %s | %s | %s | %s |%n",
          metric, Interval.of(left), Interval.of(right), paired.difference().signed(), paired.ratio()));
    }
    return table.toString();
  }

  private static Judgements judgements(Path file, List<Ranking> rankings) throws IOException {
    var complaints = new Complaints();
    Set<String> people = new HashSet<>();
    rankings.forEach(ranking -> people.addAll(ranking.ids()));
    Set<String> challenges = rankings.stream().map(Ranking::challengeId).collect(Collectors.toSet());
    Judgements judgements = Judgements.read(file, challenges, people, complaints);
    complaints.throwIfAny();
    return judgements;
  }
}
