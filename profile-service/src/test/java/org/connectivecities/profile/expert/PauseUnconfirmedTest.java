package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Map;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.PauseUnconfirmed.Rehearsed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PauseUnconfirmedTest {

  private static final ExpertId MARA = new ExpertId("mara");
  private static final Duration YEAR = Duration.ofDays(365);

  private final InMemoryExperts experts = new InMemoryExperts();
  private Instant now = Sample.NOW;
  private final List<String> reminded = new ArrayList<>();
  private final PauseUnconfirmed unconfirmed = new PauseUnconfirmed(experts, new Letters(), YEAR, Duration.ofDays(14), () -> now);

  @BeforeEach
  void someone() {
    experts.save(Sample.expert("mara", Sample.fullDraft("mara")));
  }

  @Test
  void pausesOnlyWhoHasBeenSilentForLongerThanThePatience() {
    now = Sample.NOW.plus(YEAR);
    assertThat(unconfirmed.run()).isZero();

    now = now.plus(Duration.ofDays(1));
    assertThat(unconfirmed.run()).isEqualTo(1);
    assertThat(current().status()).isEqualTo(new Status.Paused(null));
    assertThat(unconfirmed.run()).as("again").isZero();
  }

  @Test
  void remindsBeforeItPausesAndNotAfterwards() {
    now = Sample.NOW.plus(YEAR).minus(Duration.ofDays(14));
    unconfirmed.run();
    assertThat(reminded).isEmpty();

    now = now.plus(Duration.ofDays(1));
    unconfirmed.run();
    assertThat(reminded).containsExactly("mara by 2027-11-23T00:00:00Z");
    assertThat(current().status()).isEqualTo(Status.ACTIVE);

    now = Sample.NOW.plus(YEAR).plus(Duration.ofDays(1));
    unconfirmed.run();
    assertThat(reminded).hasSize(1);
  }

  @Test
  void doesNotPauseWhoHasComeBackUntilTheNextSilence() {
    now = Sample.NOW.plus(YEAR).plus(Duration.ofDays(1));
    unconfirmed.run();

    new ResumeExpert(experts, () -> now).resume(Sample.practitioner("mara"), MARA);

    assertThat(unconfirmed.run()).isZero();
    assertThat(current().status()).isEqualTo(Status.ACTIVE);
    now = now.plus(YEAR).plus(Duration.ofDays(1));
    assertThat(unconfirmed.run()).isEqualTo(1);
  }

  @Test
  void tellsAheadWhomItWouldPauseAndChangesNothing() {
    now = Sample.NOW.plus(Duration.ofDays(340));

    assertThat(due(Sample.COORDINATOR, 10)).isEmpty();
    assertThat(due(Sample.COORDINATOR, 30)).extracting(Expert::id).containsExactly(MARA);
    assertThat(unconfirmed.pausedFrom(current())).isEqualTo(LocalDate.of(2027, 11, 23));
    assertThat(current().status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void tellsCoordinatorsOfTheirRegionsOnly() {
    now = Sample.NOW.plus(YEAR.multipliedBy(2));
    Actor elsewhere = new Actor("ana", Set.of("coordinator"), Map.of(), Set.of("latin-america-caribbean"), Set.of());

    assertThat(due(elsewhere, 0)).isEmpty();
    assertThat(unconfirmed.rehearse(Sample.CITY, 0)).isInstanceOf(Rehearsed.NotAllowed.class);
    assertThat(unconfirmed.rehearse(Sample.practitioner("mara"), 0)).isInstanceOf(Rehearsed.NotAllowed.class);
  }

  @Test
  void pausesNobodyWithoutAPatience() {
    now = Sample.NOW.plus(YEAR.multipliedBy(9));
    PauseUnconfirmed never = new PauseUnconfirmed(experts, new Letters(), Duration.ZERO, Duration.ofDays(14), () -> now);

    assertThat(never.run()).isZero();
    assertThat(never.rehearse(Sample.ADMINISTRATOR, 30)).isEqualTo(new Rehearsed.Due(List.of()));
  }

  private final class Letters implements WriteToPerson {

    @Override
    public void offer(ExpertId to, Instant at, Instant until) {
      throw new AssertionError("nothing is offered here");
    }

    @Override
    public void remind(ExpertId to, Instant at, Instant pausedFrom) {
      reminded.add(to + " by " + pausedFrom);
    }
  }

  private List<Expert> due(Actor actor, int days) {
    return ((Rehearsed.Due) unconfirmed.rehearse(actor, days)).people();
  }

  private Expert current() {
    return (Expert) experts.find(MARA).orElseThrow();
  }
}
