package org.connectivecities.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.assignment.Problems.barred;
import static org.connectivecities.matching.assignment.Problems.free;
import static org.connectivecities.matching.assignment.Problems.pinned;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every solver has to do. */
public abstract class AssignmentSolverConformance {

  protected abstract AssignmentSolver solver();

  private Plan fair(Problems problem) {
    return solver().solve(problem.problem(), Variant.MAX_MIN);
  }

  private Plan largest(Problems problem) {
    return solver().solve(problem.problem(), Variant.TOTAL);
  }

  @Test
  void givesEachChallengeItsBestWhereNobodyCompetes() {
    var problem = Problems.with().places("ana", 1).places("ben", 1)
        .demand("flood", 1, free("ana", "0.9"), free("ben", "0.2"))
        .demand("waste", 1, free("ana", "0.1"), free("ben", "0.8"));

    assertThat(fair(problem).expertsOf()).containsEntry("flood", Set.of("ana")).containsEntry("waste", Set.of("ben"));
    assertThat(largest(problem)).isEqualTo(fair(problem));
  }

  @Test
  void looksAtTheTotalAndNotAtWhoComesFirst() {
    var problem = Problems.with().places("ana", 1).places("ben", 1)
        .demand("flood", 1, free("ana", "0.9"), free("ben", "0.8"))
        .demand("waste", 1, free("ana", "0.7"), free("ben", "0.1"));

    assertThat(largest(problem).expertsOf()).containsEntry("flood", Set.of("ben")).containsEntry("waste", Set.of("ana"));
  }

  @Test
  void raisesTheWorstServedAtTheCostOfTheTotalOnlyUnderMaxMin() {
    var problem = Problems.with().places("ana", 1).places("ben", 1)
        .demand("flood", 1, free("ana", "1"), free("ben", "0.4"))
        .demand("waste", 1, free("ana", "0.45"), free("ben", "0.1"));

    assertThat(largest(problem).expertsOf()).containsEntry("flood", Set.of("ana")).containsEntry("waste", Set.of("ben"));
    assertThat(fair(problem).expertsOf()).containsEntry("flood", Set.of("ben")).containsEntry("waste", Set.of("ana"));
  }

  @Test
  void servesTwoChallengesBadlyRatherThanOneWell() {
    var problem = Problems.with().places("ana", 1).places("ben", 1)
        .demand("flood", 1, free("ana", "0.1"))
        .demand("waste", 1, free("ana", "0.9"), free("ben", "0.1"));

    assertThat(largest(problem).expertsOf()).containsEntry("flood", Set.of("ana")).containsEntry("waste", Set.of("ben"));
    assertThat(fair(problem)).isEqualTo(largest(problem));
  }

  @Test
  void givesEverybodyAFirstBeforeAnybodyASecond() {
    var problem = Problems.with().places("ana", 1).places("ben", 1)
        .demand("flood", 2, free("ana", "0.9"), free("ben", "0.9"))
        .demand("waste", 2, free("ana", "0.1"), free("ben", "0.1"));

    assertThat(largest(problem).expertsOf().values()).allSatisfy(experts -> assertThat(experts).hasSize(1));
    assertThat(fair(problem).expertsOf().values()).allSatisfy(experts -> assertThat(experts).hasSize(1));
  }

  @Test
  void givesNobodyMoreThanTheirPlacesAndNobodyTwiceToOneChallenge() {
    var problem = Problems.with().places("ana", 2)
        .demand("flood", 2, free("ana", "0.9"))
        .demand("waste", 1, free("ana", "0.8"))
        .demand("heat", 1, free("ana", "0.7"));

    assertThat(fair(problem).challengesOf()).containsEntry("ana", List.of("flood", "waste"));
  }

  @Test
  void keepsPinsWhateverTheyCost() {
    var problem = Problems.with().places("ana", 1).places("ben", 1)
        .demand("flood", 1, free("ana", "0.9"), free("ben", "0.8"))
        .demand("waste", 1, pinned("ana", "0"), free("ben", "0.9"));

    assertThat(fair(problem).expertsOf()).containsEntry("flood", Set.of("ben")).containsEntry("waste", Set.of("ana"));
    assertThat(largest(problem)).isEqualTo(fair(problem));
  }

  @Test
  void findsTheFairOneAmongTheOthersWhereAPinIsWorseThanAny() {
    var problem = Problems.with().places("ana", 1).places("ben", 1).places("cem", 1)
        .demand("flood", 1, free("ana", "1"), free("ben", "0.4"))
        .demand("waste", 1, free("ana", "0.45"), free("ben", "0.1"))
        .demand("heat", 1, pinned("cem", "0.05"));

    assertThat(fair(problem).expertsOf()).containsEntry("waste", Set.of("ana"));
  }

  @Test
  void neverGivesTheBarredEvenIfASeatStaysEmpty() {
    var problem = Problems.with().places("ana", 1).demand("flood", 1, barred("ana", "0.9"));

    assertThat(fair(problem).has("flood", "ana")).isFalse();
    assertThat(largest(problem).has("flood", "ana")).isFalse();
  }

  @Test
  void leavesEmptyWhatNobodyCanFill() {
    var problem = Problems.with().places("ana", 0)
        .demand("flood", 1, free("ana", "0.9"), free("unknown", "0.8"))
        .demand("waste", 3);

    assertThat(fair(problem).challengesOf()).isEmpty();
    assertThat(largest(problem).challengesOf()).isEmpty();
  }

  @Test
  void hasAnAnswerWhereNothingIsAsked() {
    assertThat(fair(Problems.with()).expertsOf()).isEmpty();
  }

  @Test
  void answersTheSameWhateverTheOrderOfWhatItIsGiven() {
    var one = Problems.with().places("ana", 1).places("ben", 1)
        .demand("flood", 1, free("ana", "0.5"), free("ben", "0.5"))
        .demand("waste", 1, free("ana", "0.5"), free("ben", "0.5"));
    var other = Problems.with().places("ben", 1).places("ana", 1)
        .demand("waste", 1, free("ben", "0.5"), free("ana", "0.5"))
        .demand("flood", 1, free("ben", "0.5"), free("ana", "0.5"));

    assertThat(fair(one)).isEqualTo(fair(other));
    assertThat(largest(one)).isEqualTo(largest(other));
  }
}
