package org.connectivecities.matching.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.connectivecities.matching.wording.Sentence;

/** Problems for tests, by hand and by chance. */
public final class Problems {

  private static final Sentence BARRED = Sentence.of("assignment.barred");

  private final Map<String, Integer> places = new HashMap<>();
  private final List<Demand> demands = new ArrayList<>();

  public static Problems with() {
    return new Problems();
  }

  public Problems places(String expertId, int count) {
    places.put(expertId, count);
    return this;
  }

  public Problems demand(String challengeId, int seats, Option... options) {
    demands.add(new Demand(challengeId, seats, List.of(options)));
    return this;
  }

  public AssignmentProblem problem() {
    return AssignmentProblem.of(demands, places);
  }

  public static Option free(String expertId, String score) {
    return Option.free(expertId, new BigDecimal(score));
  }

  public static Option pinned(String expertId, String score) {
    return free(expertId, score).as(Standing.PINNED);
  }

  public static Option barred(String expertId, String score) {
    return free(expertId, score).as(Standing.barred(BARRED));
  }

  /** Sizes of random problems, each an upper limit. */
  public record Size(int challenges, int experts, int seats, int places, int levels, double share) {}

  /** Few levels make many ties; pins only where there is a seat and a place for them. */
  public static AssignmentProblem random(Size size, Random random) {
    Map<String, Integer> places = new HashMap<>();
    for (int e = 0; e < size.experts(); e++) {
      places.put("e" + e, random.nextInt(size.places() + 1));
    }
    var pinnable = new HashMap<>(places);
    var demands = new ArrayList<Demand>();
    for (int c = 0; c < size.challenges(); c++) {
      demands.add(demand("c" + c, size, pinnable, random));
    }
    return AssignmentProblem.of(demands, places);
  }

  private static Demand demand(String id, Size size, Map<String, Integer> pinnable, Random random) {
    int seats = 1 + random.nextInt(size.seats());
    int pins = 0;
    var options = new ArrayList<Option>();
    for (int e = 0; e < size.experts(); e++) {
      String expertId = "e" + e;
      if (random.nextDouble() < size.share()) {
        Option option = Option.free(expertId, score(size, random));
        int fate = random.nextInt(12);
        if (fate == 0 && pins < seats && pinnable.get(expertId) > 0) {
          pins++;
          pinnable.merge(expertId, -1, Integer::sum);
          option = option.as(Standing.PINNED);
        } else if (fate == 1) {
          option = option.as(Standing.barred(BARRED));
        }
        options.add(option);
      }
    }
    return new Demand(id, seats, options);
  }

  private static BigDecimal score(Size size, Random random) {
    BigDecimal level = BigDecimal.valueOf(random.nextInt(size.levels() + 1));
    return level.divide(BigDecimal.valueOf(size.levels()), 6, RoundingMode.DOWN);
  }
}
