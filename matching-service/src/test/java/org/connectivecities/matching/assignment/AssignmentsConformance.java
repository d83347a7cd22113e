package org.connectivecities.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.assignment.Problems.barred;
import static org.connectivecities.matching.assignment.Problems.free;
import static org.connectivecities.matching.assignment.Problems.pinned;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.connectivecities.matching.candidate.Recall;
import org.junit.jupiter.api.Test;

/** What every store of assignments has to do. */
public abstract class AssignmentsConformance {

  private final String id = UUID.randomUUID().toString();

  protected abstract Assignments assignments();

  protected static Assignment assignment(String id, Problems problem, Basis... basis) {
    var occasion = new Assignment.Occasion(id, Instant.parse("2026-11-22T16:00:00.123Z"), "cora");
    return Assignment.of(occasion, problem.problem(), List.of(basis), Variant.MAX_MIN, new EveryPlan.Solver());
  }

  protected static Problems everyKindOfAnswer() {
    return Problems.with().places("ana", 1).places("ben", 2).places("cem", 1)
        .demand("flood", 1, free("ana", "0.9"), barred("eve", "1"), free("ben", "0.300001"))
        .demand("waste", 2, free("ana", "0.8"), pinned("cem", "0.7"), free("dan", "1"))
        .demand("noise", 1);
  }

  @Test
  void findsAnAssignmentExactlyAsItWasAdded() {
    Assignment given =
        assignment(
            id,
            everyKindOfAnswer(),
            new Basis("flood", "flood-s1", false, Recall.Source.SEARCH, "w1", 3),
            new Basis("noise", null, true, Recall.Source.LOCAL, "w1", 0));

    assertThat(assignments().add(given)).isTrue();

    assertThat(assignments().find(id)).contains(given);
  }

  @Test
  void keepsAnAssignmentInWhichNobodyIsServed() {
    Assignment empty = assignment(id, Problems.with().demand("noise", 1));

    assignments().add(empty);

    assertThat(assignments().find(id)).contains(empty);
  }

  @Test
  void neverReplacesWhatWasAdvised() {
    Assignment first = assignment(id, everyKindOfAnswer());
    assignments().add(first);

    assertThat(assignments().add(assignment(id, Problems.with()))).isFalse();

    assertThat(assignments().find(id)).contains(first);
  }

  @Test
  void letsGoWhatWasProposedBefore() {
    Assignment old = assignment(id, everyKindOfAnswer());
    assignments().add(old);

    assertThat(assignments().proposedBefore(old.proposedAt(), 1000)).doesNotContain(id);
    assertThat(assignments().proposedBefore(old.proposedAt().plusMillis(1), 1000)).contains(id);
    assignments().remove(id);
    assignments().remove(id);
    assertThat(assignments().find(id)).isEmpty();
    assertThat(assignments().proposedBefore(old.proposedAt().plusMillis(1), 1000)).doesNotContain(id);
  }

  @Test
  void findsNothingUnderAnUnknownId() {
    assertThat(assignments().find(id)).isEmpty();
  }
}
