package org.connectivecities.matching.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.connectivecities.matching.Given;
import org.junit.jupiter.api.Test;

/** What every copy of the practitioners promises: repeats, latecomers and disorder do no harm. */
public abstract class CandidatesConformance {

  private final String id = "e-" + UUID.randomUUID();

  protected abstract Candidates candidates();

  private Candidate at(long version) {
    return Given.person(id)
        .version(version)
        .speaks("en", "C1")
        .competence("c1", "drains", "stormwater")
        .practice("p1", "dry", 2020, "stormwater")
        .offers(Format.STUDY_TOUR)
        .available(new Availability(5, 4, Set.of("europe"), LocalDate.parse("2026-01-01"), 3))
        .candidate();
  }

  @Test
  void givesBackTheWholeProfile() {
    assertThat(candidates().publish(at(3))).isEqualTo(Applied.CHANGED);

    assertThat(candidates().find(id)).contains(at(3));
    assertThat(candidates().findAll(List.of(id, "nobody"))).containsOnly(java.util.Map.entry(id, at(3)));
  }

  @Test
  void givesWhatIsNewWhenAskedAgain() {
    candidates().publish(at(3));
    candidates().findAll(List.of(id));

    candidates().publish(at(4));

    assertThat(candidates().findAll(List.of(id))).containsOnly(java.util.Map.entry(id, at(4)));
    candidates().pause(id, 5, null);
    assertThat(candidates().findAll(List.of(id)).get(id).version()).isEqualTo(5);
    candidates().erase(id, 6);
    assertThat(candidates().findAll(List.of(id))).isEmpty();
  }

  @Test
  void takesTheSameAndTheOlderForSuccessWithoutChange() {
    candidates().publish(at(3));

    assertThat(candidates().publish(at(3))).isEqualTo(Applied.OUTDATED);
    assertThat(candidates().publish(at(2))).isEqualTo(Applied.OUTDATED);
    assertThat(candidates().find(id).orElseThrow().version()).isEqualTo(3);
  }

  @Test
  void doesNotBringBackTheErasedByALateEvent() {
    candidates().publish(at(3));
    candidates().erase(id, 5);

    assertThat(candidates().publish(at(4))).isEqualTo(Applied.OUTDATED);
    assertThat(candidates().pause(id, 4, null)).isEqualTo(Applied.OUTDATED);
    assertThat(candidates().find(id)).isEmpty();
    assertThat(candidates().findAll(List.of(id))).isEmpty();
  }

  @Test
  void remembersAnErasureThatCameBeforeTheProfile() {
    candidates().erase(id, 5);

    assertThat(candidates().publish(at(4))).isEqualTo(Applied.OUTDATED);
    assertThat(candidates().find(id)).isEmpty();
  }

  @Test
  void pausesAndReturnsWithTheNextProfile() {
    candidates().publish(at(1));

    candidates().pause(id, 2, LocalDate.parse("2027-03-01"));
    assertThat(candidates().find(id).orElseThrow().pausedOn(LocalDate.parse("2026-11-23"))).isTrue();

    candidates().publish(at(3));
    assertThat(candidates().find(id).orElseThrow().pausedOn(LocalDate.parse("2026-11-23"))).isFalse();
  }

  @Test
  void keepsNothingOfSomebodyOfWhomOnlyAPauseIsKnown() {
    assertThat(candidates().pause(id, 2, null)).isEqualTo(Applied.CHANGED);

    assertThat(candidates().find(id)).isEmpty();
    assertThat(candidates().publish(at(1))).isEqualTo(Applied.OUTDATED);
  }

  /** Whoever keeps people in memory hears of it by nothing else. */
  @Test
  void tellsThatSomebodyWasErased() {
    candidates().publish(at(1));
    candidates().erase(id, 2);

    Candidates.Change change =
        candidates().changesAfter(0, 10_000).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();

    assertThat(change.version()).isEqualTo(2);
    assertThat(change.candidate()).isNull();
  }

  @Test
  void tellsWhatHasChangedSinceAMark() {
    candidates().publish(at(1));

    var change = candidates().changesAfter(0, 10_000).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();

    assertThat(change.candidate()).isEqualTo(at(1));
    assertThat(candidates().changesAfter(change.mark(), 10_000)).extracting(Candidates.Change::id).doesNotContain(id);
  }
}
