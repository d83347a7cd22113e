package org.connectivecities.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RebuildIndexTest {

  private final InMemoryGenerations generations = new InMemoryGenerations();
  private final InMemoryRebuilds rebuilds = new InMemoryRebuilds();
  private final ApplyChanges changes = new ApplyChanges(Experts.describing());

  @Test
  void readsEverythingIntoANewIndexAndMakesItLive() {
    Generation old = generations.promoted();

    Rebuild rebuild = rebuild(new Log(List.of(Experts.of("a").published(), Experts.of("b").published())));

    assertThat(rebuilds.find(rebuild.id()).orElseThrow().state()).isEqualTo(Rebuild.State.DONE);
    assertThat(rebuilds.find(rebuild.id()).orElseThrow().read()).isEqualTo(2);
    assertThat(generations.live().orElseThrow()).isNotEqualTo(old);
    assertThat(live().entries()).extracting(IndexEntry::id).containsExactly("a", "b");
    assertThat(generations.all()).containsExactly(generations.live().orElseThrow());
  }

  @Test
  void losesNothingThatWasWrittenToTheOldIndexWhileItWasReplaced() {
    generations.promoted();
    var log = new Log(List.of(Experts.of("a").published()));
    generations.whenPromoting(() -> log.add(Experts.of("late").published()));

    rebuild(log);

    assertThat(live().entries()).extracting(IndexEntry::id).containsExactly("a", "late");
  }

  @Test
  void carriesErasedPeopleOverEvenWhenTheEventsNoLongerTellOfThem() {
    Generation old = generations.promoted();
    generations.index(old).write(List.of(new IndexEntry.Hidden("gone", 9, true), new IndexEntry.Hidden("rests", 4, false)), java.util.Map.of());

    rebuild(new Log(List.of(Experts.of("gone").version(8).published(), Experts.of("rests").version(5).published())));

    assertThat(live().entries().getFirst()).isEqualTo(new IndexEntry.Hidden("gone", 9, true));
    assertThat(live().entries().getLast()).isInstanceOf(IndexEntry.Present.class);
  }

  @Test
  void keepsTheOldIndexWhenReadingFails() {
    Generation old = generations.promoted();
    ReplayProfiles broken = () -> { throw new IllegalStateException("no broker"); };

    assertThatThrownBy(() -> rebuilding(broken).start("test")).hasMessage("no broker");

    assertThat(generations.live()).contains(old);
    assertThat(rebuilds.last().state()).isEqualTo(Rebuild.State.FAILED);
    assertThat(rebuilds.last().trouble()).isEqualTo("IllegalStateException");
  }

  @Test
  void answersWithTheOneAtWork() {
    Rebuild atWork = Rebuild.begun("other", "somebody else", Instant.EPOCH);
    rebuilds.begin(atWork);

    assertThat(rebuild(new Log(List.of())).id()).isEqualTo("other");
    assertThat(generations.live()).isEmpty();
  }

  @Test
  void buildsAnIndexWhereThereIsNone() {
    keep(new Log(List.of(Experts.of("a").published()))).look();

    assertThat(live().entries()).hasSize(1);
  }

  @Test
  void buildsAnewAfterAnUpdateOfTheFieldsButOnlyOnce() {
    generations.promoted();
    generations.fingerprint("new fields");
    var keep = keep(new Log(List.of()));

    keep.look();
    Generation rebuilt = generations.live().orElseThrow();
    generations.fingerprint("another instance's fields");
    keep.look();

    assertThat(rebuilt.fingerprint()).isEqualTo("new fields");
    assertThat(generations.live()).contains(rebuilt);
  }

  private KeepIndex keep(ReplayProfiles log) {
    return new KeepIndex(generations, rebuilding(log));
  }

  private Rebuild rebuild(ReplayProfiles log) {
    return rebuilding(log).start("test");
  }

  private RebuildIndex rebuilding(ReplayProfiles log) {
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    return new RebuildIndex(generations, log, changes, new AddVectors(null), rebuilds, clock, Runnable::run);
  }

  private InMemoryExpertIndex live() {
    return (InMemoryExpertIndex) generations.liveIndex();
  }

  /** Events, of which a replay gives what is there by then. */
  private static final class Log implements ReplayProfiles {

    private final List<ProfileChange> events;

    Log(List<ProfileChange> events) {
      this.events = new java.util.ArrayList<>(events);
    }

    void add(ProfileChange event) {
      events.add(event);
    }

    @Override
    public Replay start() {
      return new Replay() {
        private int position;

        @Override
        public long catchUp(Consumer<List<ProfileChange>> sink) {
          List<ProfileChange> rest = List.copyOf(events.subList(position, events.size()));
          position = events.size();
          if (!rest.isEmpty()) {
            sink.accept(rest);
          }
          return rest.size();
        }

        @Override
        public void close() {
          position = events.size();
        }
      };
    }
  }
}
