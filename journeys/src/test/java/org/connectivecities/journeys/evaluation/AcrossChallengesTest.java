package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AcrossChallengesTest {

  private static final List<Ranking> RANKINGS =
      List.of(ranking("q1", .9, .2), ranking("q2", .5, .3), ranking("q3", .7, .1));

  private static Ranking ranking(String id, double ofAnn, double ofBob) {
    return new Ranking(id, "en", List.of(new Ranking.Place("ann", ofAnn), new Ranking.Place("bob", ofBob)));
  }

  /** Ann's pairs: q1 over q2 is right, q1 over q3 is right, q3 and q2 are graded alike. Bob was judged once. */
  @Test
  void comparesOnlyWhatWasJudgedWhereThereAreGrades() {
    var judgements =
        new Judgements(Map.of("q1", Map.of("ann", 3, "bob", 1), "q2", Map.of("ann", 1), "q3", Map.of("ann", 1)));

    assertThat(AcrossChallenges.shares(RANKINGS, judgements)).containsExactly(1.0);
  }

  /** Bob is right for q1 (.2): above q3 (.1), below q2 (.3). */
  @Test
  void countsTheUnjudgedAsWrongWhereOnlyTheRightAreNamed() {
    var judgements = new Judgements(Map.of("q1", Map.of("bob", 1)));

    assertThat(AcrossChallenges.shares(RANKINGS, judgements)).containsExactly(.5);
  }

  @Test
  void saysNothingWithoutJudgements() {
    assertThat(AcrossChallenges.shares(RANKINGS, Judgements.NONE)).isEmpty();
  }
}
