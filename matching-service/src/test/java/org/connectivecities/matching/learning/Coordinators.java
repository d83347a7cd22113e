package org.connectivecities.matching.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.shortlist.Judgement;
import org.connectivecities.matching.shortlist.Judgement.Verdict;
import org.connectivecities.matching.shortlist.Sheet;
import org.jspecify.annotations.Nullable;

/** Made-up coordinators who decide by weights that are known, and err now and then. */
final class Coordinators {

  static final List<String> SIGNALS = List.of("a", "b", "c", "d");

  private static final int PEOPLE = 8;

  private final double[] weights;
  private final double error;
  private final Random random;

  /** @param error standard deviation of what a coordinator sees in somebody beside the signals */
  Coordinators(double[] weights, double error, long seed) {
    this.weights = weights;
    this.error = error;
    this.random = new Random(seed);
  }

  private record Seen(int number, double[] values, double worth) {}

  /** Published in the coordinator's order, without the one the coordinator thinks least of. */
  Sheet reviewed(int number) {
    List<Seen> best =
        IntStream.range(0, PEOPLE).mapToObj(this::seen).sorted(Comparator.comparingDouble(Seen::worth).reversed()).toList();
    var judgements = new ArrayList<Judgement>();
    for (int rank = 1; rank <= PEOPLE; rank++) {
      Seen seen = best.get(rank - 1);
      boolean last = rank == PEOPLE;
      judgements.add(judgement("e" + seen.number(), last ? Verdict.REMOVED : Verdict.MOVED, last ? null : rank, values(seen)));
    }
    return sheet(number, judgements);
  }

  List<Sheet> reviewed(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(this::reviewed).toList();
  }

  List<Lesson> lessons(int count) {
    return reviewed(0, count).stream().flatMap(sheet -> Lesson.of(sheet, SIGNALS).stream()).toList();
  }

  private Seen seen(int number) {
    double[] values = random.doubles(SIGNALS.size()).toArray();
    return new Seen(number, values, FitWeights.dot(weights, values) + error * random.nextGaussian());
  }

  private static Map<String, BigDecimal> values(Seen seen) {
    var values = new HashMap<String, BigDecimal>();
    for (int i = 0; i < SIGNALS.size(); i++) {
      values.put(SIGNALS.get(i), BigDecimal.valueOf(seen.values()[i]).setScale(6, RoundingMode.HALF_EVEN));
    }
    return values;
  }

  static Judgement judgement(
      String expertId, Verdict verdict, @Nullable Integer rank, Map<String, BigDecimal> values) {
    return new Judgement(expertId, verdict, 1, rank, null, values, "coordinator", Given.NOW);
  }

  static Sheet sheet(int number, List<Judgement> judgements) {
    return new Sheet(
        "c%04d-s1".formatted(number), "c" + number, Given.NOW, Recall.Source.SEARCH, "w1", PEOPLE, Map.of(), 5, List.of(),
        List.of(), null, List.of(), judgements, List.of());
  }
}
