package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;

/** What every store of experts does. Ids are fresh, so that a store with other people's data in it will do. */
public abstract class ExpertsConformance {

  private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);

  protected abstract Experts experts();

  private final String id = Sample.freshId();
  private final Expert first = Sample.expert(id, Sample.fullDraft(null));

  @Test
  void findsNobodyUnderAnUnknownId() {
    assertThat(experts().find(new ExpertId(id))).isEmpty();
  }

  @Test
  void givesBackExactlyWhatWasSaved() {
    assertThat(experts().save(first)).isTrue();

    assertThat(experts().find(first.id())).contains(first);
  }

  @Test
  void keepsTheShortestProfileToo() {
    Expert shortest = Sample.expert(id, Sample.shortDraft(null));
    experts().save(shortest);

    assertThat(experts().find(first.id())).contains(shortest);
  }

  @Test
  void refusesASecondFirstVersion() {
    experts().save(first);

    assertThat(experts().save(Sample.expert(id, Sample.shortDraft(null)))).isFalse();
    assertThat(experts().find(first.id())).contains(first);
  }

  @Test
  void takesTheNextVersionOnceOnly() {
    experts().save(first);
    Expert paused = first.pause(new Status.Paused(SPRING), Sample.NOW);

    assertThat(experts().save(paused)).isTrue();
    assertThat(experts().save(first.confirm(Sample.NOW))).isFalse();
    assertThat(experts().find(first.id())).contains(paused);
  }

  @Test
  void refusesAVersionFromTheFuture() {
    experts().save(first);
    Expert third = first.confirm(Sample.NOW).confirm(Sample.NOW);

    assertThat(experts().save(third)).isFalse();
  }

  @Test
  void refusesALaterVersionOfNobody() {
    assertThat(experts().save(first.confirm(Sample.NOW))).isFalse();
    assertThat(experts().find(first.id())).isEmpty();
  }

  @Test
  void letsOneOfManyWritersWin() throws Exception {
    experts().save(first);
    List<Callable<Boolean>> writers =
        IntStream.range(0, 8).mapToObj(_ -> (Callable<Boolean>) () -> experts().save(first.confirm(Sample.NOW))).toList();
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      long winners = pool.invokeAll(writers).stream().map(Future::resultNow).filter(won -> won).count();
      assertThat(winners).isEqualTo(1);
    }
  }

  @Test
  void keepsOfTheErasedOnlyThatTheyWereThere() {
    experts().save(first);
    experts().save(first.erase());

    assertThat(experts().find(first.id())).contains(new ErasedExpert(first.id(), 2));
    assertThat(experts().save(Sample.expert(id, Sample.shortDraft(null)))).isFalse();
    assertThat(ids(experts().named(first.profile().name(), "Bremen", "DE", 1000))).doesNotContain(id);
  }

  @Test
  void findsByAddressInAnyCase() {
    String address = id + "@example.org";
    Expert reachable = reachableAt(address);
    experts().save(reachable);

    assertThat(ids(experts().withEmail(address.toUpperCase(), 10))).containsExactly(id);
    assertThat(experts().withEmail("nobody-" + address, 10)).isEmpty();
  }

  @Test
  void findsByNameAndCityInAnyCase() {
    experts().save(Sample.expert(id, Sample.named(Sample.fullDraft(null), "Zoë " + id)));

    assertThat(ids(experts().named("ZOË " + id, "bremen", "de", 10))).containsExactly(id);
    assertThat(experts().named("Zoë " + id, "Kiel", "DE", 10)).isEmpty();
  }

  @Test
  void listsWhoseDayOfReturnHasCome() {
    experts().save(first);
    experts().save(first.pause(new Status.Paused(SPRING), Sample.NOW));

    assertThat(ids(experts().pausedUntilAtMost(SPRING, 1000))).contains(id);
    assertThat(ids(experts().pausedUntilAtMost(SPRING.minusDays(1), 1000))).doesNotContain(id);
  }

  @Test
  void leavesThoseWithAnOpenPauseAlone() {
    experts().save(first);
    experts().save(first.pause(new Status.Paused(null), Sample.NOW));

    assertThat(ids(experts().pausedUntilAtMost(SPRING.plusYears(50), 1000))).doesNotContain(id);
  }

  @Test
  void findsThoseWhoHaveSaidNothingForLong() {
    LocalDate registered = LocalDate.of(2026, 11, 22);
    experts().save(first);
    assertThat(ids(experts().silentSince(registered, 10_000))).contains(id);
    assertThat(ids(experts().silentSince(registered.minusDays(1), 10_000))).doesNotContain(id);

    experts().save(first.confirm(Sample.NOW.plus(Duration.ofDays(3))));
    assertThat(ids(experts().silentSince(registered.plusDays(2), 10_000))).doesNotContain(id);
    assertThat(ids(experts().silentSince(registered.plusDays(3), 10_000))).contains(id);
  }

  @Test
  void doesNotCountThePausedAmongTheSilent() {
    experts().save(first);
    experts().save(first.pause(new Status.Paused(null), Sample.NOW));

    assertThat(ids(experts().silentSince(LocalDate.of(2099, 1, 1), 10_000))).doesNotContain(id);
  }

  @Test
  void listsThoseNotVettedByWhatWasSaid() {
    Expert waiting = waiting();
    experts().save(waiting);
    assertThat(unvetted(false, Actor.EVERYWHERE)).contains(id);
    assertThat(unvetted(true, Actor.EVERYWHERE)).doesNotContain(id);

    Expert turnedDown = waiting.turnDown("Two people share this profile.", Sample.NOW);
    experts().save(turnedDown);
    assertThat(experts().find(first.id())).contains(turnedDown);
    assertThat(unvetted(false, Actor.EVERYWHERE)).doesNotContain(id);
    assertThat(unvetted(true, Actor.EVERYWHERE)).contains(id);

    experts().save(turnedDown.vet(Sample.NOW));
    assertThat(unvetted(true, Actor.EVERYWHERE)).doesNotContain(id);
  }

  @Test
  void listsThoseNotVettedOfTheAskedRegionsOnly() {
    experts().save(waiting());

    assertThat(unvetted(false, "latin-america-caribbean", "europe")).contains(id);
    assertThat(unvetted(false, "latin-america-caribbean")).doesNotContain(id);
    assertThat(unvetted(false)).isEmpty();
  }

  private List<String> unvetted(boolean turnedDown, String... areas) {
    return ids(experts().unvetted(turnedDown, Set.of(areas), 10_000));
  }

  private Expert waiting() {
    return new Expert(
        first.id(), 1, first.profile(), first.contact(), first.status(), Vetting.WAITING, first.createdAt(), first.updatedAt(), null,
        first.consents());
  }

  private Expert reachableAt(String address) {
    return new Expert(
        first.id(), 1, first.profile(), new Contact(address, null), first.status(), first.vetting(), first.createdAt(),
        first.updatedAt(), null, first.consents());
  }

  private static List<String> ids(List<Expert> experts) {
    return experts.stream().map(expert -> expert.id().value()).toList();
  }
}
