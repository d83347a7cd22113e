package org.connectivecities.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.assignment.Problems.barred;
import static org.connectivecities.matching.assignment.Problems.free;
import static org.connectivecities.matching.assignment.Problems.pinned;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  /** One is wanted by all, and each challenge has a second who is worse in a different measure. */
  private static final Problems RIVALS = Problems.with().places("ana", 1).places("ben", 1).places("cem", 1)
      .demand("flood", 1, free("ana", "0.9"), free("ben", "0.3"))
      .demand("waste", 1, free("ana", "0.8"), free("cem", "0.7"));

  private static final Problems UNFAIR = Problems.with().places("ana", 1).places("ben", 1)
      .demand("flood", 1, free("ana", "1"), free("ben", "0.4"))
      .demand("waste", 1, free("ana", "0.45"), free("ben", "0.1"));

  private static Assignment assign(Problems problem, Variant variant) {
    var occasion = new Assignment.Occasion("a1", Instant.EPOCH, "cora");
    return Assignment.of(occasion, problem.problem(), List.of(), variant, new EveryPlan.Solver());
  }

  private static Sentence why(Assignment assignment, String challengeId, String expertId) {
    return assignment.passedOver().stream()
        .filter(passed -> passed.challengeId().equals(challengeId) && passed.expertId().equals(expertId))
        .findFirst()
        .orElseThrow()
        .why();
  }

  private static Argument text(String value) {
    return Argument.text(value);
  }

  @Test
  void showsWhatFairnessCostsAndWhatItBrings() {
    Price price = assign(UNFAIR, Variant.MAX_MIN).price();

    assertThat(price.largestTotal()).isEqualByComparingTo("1.1");
    assertThat(price.fairTotal()).isEqualByComparingTo("0.85");
    assertThat(price.absolute()).isEqualByComparingTo("0.25");
    assertThat(price.percent()).isEqualTo(new BigDecimal("22.7273"));
    assertThat(price.minimumUnderLargestTotal()).isEqualByComparingTo("0.1");
    assertThat(price.fairMinimum()).isEqualByComparingTo("0.4");
  }

  @Test
  void showsTheSamePriceToWhoAsksForTheLargestTotal() {
    assertThat(assign(UNFAIR, Variant.TOTAL).price()).isEqualTo(assign(UNFAIR, Variant.MAX_MIN).price());
    assertThat(assign(UNFAIR, Variant.TOTAL).figures().total()).isEqualByComparingTo("1.1");
  }

  @Test
  void saysHowTheWorstServedFareAndHowTheLoadIsSpread() {
    Figures figures = assign(
            Problems.with().places("ana", 2).places("ben", 1).places("cem", 1).places("dan", 0)
                .demand("flood", 1, free("ana", "0.9"))
                .demand("waste", 1, free("ana", "0.8"), free("ben", "0.1"))
                .demand("heat", 1, free("cem", "0.2"), free("dan", "1"))
                .demand("noise", 1),
            Variant.TOTAL)
        .figures();

    assertThat(figures.total()).isEqualByComparingTo("1.9");
    assertThat(figures.challenges()).isEqualTo(4);
    assertThat(figures.served()).isEqualTo(3);
    assertThat(figures.filled()).isEqualTo(3);
    assertThat(figures.minimum()).isEqualByComparingTo("0.2");
    assertThat(figures.worstServed()).isEqualTo("heat");
    assertThat(figures.worstDecile()).isEqualByComparingTo("0.2");
    assertThat(figures.load()).isEqualTo(new Figures.Load(2, 0, 2, new TreeMap<>(Map.of(0, 1, 1, 1, 2, 1))));
  }

  @Test
  void takesTheMeanOfTheWorstTenthWhichIsTwoOfEleven() {
    var problem = Problems.with();
    for (int i = 0; i < 11; i++) {
      problem.places("e" + i, 1).demand("c" + i, 1, free("e" + i, "0." + (10 + i)));
    }

    assertThat(assign(problem, Variant.TOTAL).figures().worstDecile()).isEqualByComparingTo("0.105");
  }

  @Test
  void saysWhomSomebodyHelpsInsteadAndWhatItWouldLoseToChangeThat() {
    assertThat(why(assign(RIVALS, Variant.TOTAL), "waste", "ana"))
        .isEqualTo(Sentence.of("assignment.taken").with("challenges", text("flood")).with("loss", text("0.500000")));
  }

  @Test
  void saysWhenTheWorstServedIsTheReason() {
    assertThat(why(assign(UNFAIR, Variant.MAX_MIN), "flood", "ana"))
        .isEqualTo(
            Sentence.of("assignment.fairness")
                .with("challenges", text("waste"))
                .with("minimum", text("0.400000"))
                .with("otherwise", text("0.100000")));
  }

  @Test
  void saysWhenAnotherChoiceIsAsGood() {
    var even = Problems.with().places("ana", 1).places("ben", 1)
        .demand("flood", 1, free("ana", "0.5"), free("ben", "0.3"))
        .demand("waste", 1, free("ana", "0.5"), free("ben", "0.3"));

    assertThat(assign(even, Variant.TOTAL).passedOver())
        .extracting(passed -> passed.why().key())
        .containsExactly("assignment.as-good");
  }

  @Test
  void saysWhenAnotherChallengeWouldGetNobody() {
    var scarce = Problems.with().places("ana", 1).places("ben", 1)
        .demand("flood", 1, free("ana", "0.1"))
        .demand("waste", 1, free("ana", "0.9"), free("ben", "0.2"));

    assertThat(why(assign(scarce, Variant.MAX_MIN), "waste", "ana").key()).isEqualTo("assignment.needed-elsewhere");
  }

  @Test
  void saysWhatACoordinatorOrTheCapacityForbids() {
    var problem = Problems.with().places("ana", 1).places("ben", 1).places("cem", 1).places("dan", 0).places("eve", 1)
        .demand("flood", 1, barred("ana", "1"), free("dan", "0.9"), free("ben", "0.8"), free("cem", "0.1"))
        .demand("waste", 1, pinned("ben", "0.3"), free("eve", "0.6"));
    Assignment assignment = assign(problem, Variant.MAX_MIN);

    assertThat(why(assignment, "flood", "ana").key()).isEqualTo("assignment.barred");
    assertThat(why(assignment, "flood", "dan").key()).isEqualTo("assignment.no-place");
    assertThat(why(assignment, "flood", "ben"))
        .isEqualTo(Sentence.of("assignment.pinned-elsewhere").with("challenges", text("waste")));
    assertThat(why(assignment, "waste", "eve").key()).isEqualTo("assignment.seats-pinned");
  }

  @Test
  void saysOfEveryEmptySeatWhyItIsEmpty() {
    var problem = Problems.with().places("ana", 1).places("dan", 0)
        .demand("alone", 1)
        .demand("flood", 1, free("ana", "0.9"))
        .demand("refused", 1, barred("ana", "0.9"))
        .demand("team", 2, free("ana", "0.1"))
        .demand("tired", 1, free("dan", "0.9"))
        .demand("waste", 1, free("ana", "0.8"));

    assertThat(assign(problem, Variant.MAX_MIN).unfilled())
        .extracting(unfilled -> unfilled.challengeId() + " " + unfilled.why().key())
        .containsExactly(
            "alone assignment.nobody-scored",
            "refused assignment.all-barred",
            "team assignment.too-few",
            "tired assignment.no-places",
            "waste assignment.all-taken");
  }

  @Test
  void passesOverNobodyWhoStandsBehindTheChosen() {
    assertThat(assign(RIVALS, Variant.TOTAL).passedOver())
        .extracting(passed -> passed.challengeId() + " " + passed.expertId() + " " + passed.rank())
        .containsExactly("waste ana 1");
  }
}
