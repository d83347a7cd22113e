package org.connectivecities.matching.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.learning.Coordinators.judgement;
import static org.connectivecities.matching.learning.Coordinators.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.matching.shortlist.Judgement;
import org.connectivecities.matching.shortlist.Judgement.Verdict;
import org.junit.jupiter.api.Test;

class LessonTest {

  private static Map<String, BigDecimal> values(String value) {
    return Map.of("a", new BigDecimal(value));
  }

  private static Optional<Lesson> lesson(Judgement... judgements) {
    return Lesson.of(sheet(1, List.of(judgements)), List.of("a"));
  }

  @Test
  void putsTheKeptBeforeTheRemovedAndTheFirstBeforeTheSecond() {
    Lesson lesson =
        lesson(
                judgement("gone", Verdict.REMOVED, null, values("0.9")),
                judgement("second", Verdict.ACCEPTED, 2, values("0.2")),
                judgement("first", Verdict.ACCEPTED, 1, values("0.5")))
            .orElseThrow();

    assertThat(lesson.pairs()).hasSize(3);
    assertThat(lesson.pairs()).anySatisfy(pair -> assertThat(pair).usingComparatorWithPrecision(1e-9).containsExactly(.3));
    assertThat(lesson.agreement(new double[] {1})).isEqualTo(1 / 3.0);
    assertThat(lesson.agreement(new double[] {0})).isEqualTo(.5);
  }

  @Test
  void learnsNothingFromWhatNobodyChanged() {
    assertThat(
            lesson(judgement("first", Verdict.ACCEPTED, 1, values("0.5")), judgement("second", Verdict.ACCEPTED, 2, values("0.2"))))
        .isEmpty();
  }

  @Test
  void learnsNothingFromARejectionOfAll() {
    assertThat(
            lesson(judgement("e1", Verdict.REJECTED, null, values("0.5")), judgement("e2", Verdict.REJECTED, null, values("0.2"))))
        .isEmpty();
  }

  @Test
  void learnsNothingFromShortlistsThatWereMadeWithOtherSignals() {
    assertThat(
            lesson(judgement("first", Verdict.MOVED, 1, Map.of("b", BigDecimal.ONE)), judgement("second", Verdict.MOVED, 2, values("0.2"))))
        .isEmpty();
  }

  @Test
  void takesSomebodyWhoWasRemovedAndPutBackForKept() {
    Lesson lesson =
        lesson(
                judgement("back", Verdict.REMOVED, null, values("0.9")),
                judgement("back", Verdict.ADDED, 1, values("0.9")),
                judgement("other", Verdict.ACCEPTED, 2, values("0.2")))
            .orElseThrow();

    assertThat(lesson.pairs()).hasSize(1);
  }
}
