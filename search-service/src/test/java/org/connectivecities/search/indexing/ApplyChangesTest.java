package org.connectivecities.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.connectivecities.platform.problem.Unavailable;
import org.junit.jupiter.api.Test;

class ApplyChangesTest {

  private final InMemoryExpertIndex index = new InMemoryExpertIndex();
  private final ApplyChanges changes = new ApplyChanges(Experts.describing());

  @Test
  void hidesAPausedPersonUntilPublishedAgain() {
    apply(Experts.of("a").published(), new ProfileChange.Paused("a", 2));
    assertThat(index.entries()).singleElement().isInstanceOf(IndexEntry.Hidden.class);

    apply(Experts.of("a").version(3).published());
    assertThat(index.entries()).singleElement().isInstanceOf(IndexEntry.Present.class);
  }

  @Test
  void doesNotBringAnErasedPersonBack() {
    apply(new ProfileChange.Erased("a", 7));
    apply(Experts.of("a").version(6).published());

    assertThat(index.entries()).containsExactly(new IndexEntry.Hidden("a", 7, true));
  }

  @Test
  void takesTheNewestOfABatch() {
    apply(Experts.of("a").version(2).published(), Experts.of("a").version(1).published(), Experts.of("b").published());

    assertThat(index.entries()).extracting(entry -> entry.id() + entry.version()).containsExactly("a2", "b1");
  }

  @Test
  void takesEverybodyOfALargeBatch() {
    List<ProfileChange> many = IntStream.range(0, 200).mapToObj(number -> (ProfileChange) Experts.of("e" + number).published()).toList();

    changes.apply(many, index, index);

    assertThat(index.entries()).hasSize(200);
  }

  @Test
  void saysThatTheIndexIsAwayAsTheIndexSaysIt() {
    var away = new Unavailable("the search index", null);
    var broken = new InMemoryExpertIndex() {
      @Override
      public void write(List<? extends IndexEntry> changes, Map<String, float[]> known) {
        throw away;
      }
    };

    assertThatThrownBy(() -> changes.apply(List.of(Experts.of("a").published()), broken, broken)).isSameAs(away);
  }

  @Test
  void asksTheModelOnlyForTextsThatChanged() {
    apply(Experts.of("a").saying("Stays").saying("Goes").published());
    assertThat(modelReads()).containsExactlyInAnyOrder("Stays", "Goes");

    apply(Experts.of("a").version(2).saying("Stays").saying("Comes").published());
    assertThat(modelReads()).containsExactly("Comes");
  }

  @Test
  void takesVectorsFromTheIndexThatHasThem() {
    apply(Experts.of("a").saying("Read long ago").published());
    modelReads();
    var next = new InMemoryExpertIndex();

    changes.apply(List.of(Experts.of("a").saying("Read long ago").published()), next, index);

    assertThat(next.addVectors(texts -> { throw new AssertionError("nothing to read"); }, 10)).isZero();
  }

  private void apply(ProfileChange... some) {
    changes.apply(List.of(some), index, index);
  }

  private List<String> modelReads() {
    var read = new ArrayList<String>();
    index.addVectors(texts -> {
      read.addAll(texts);
      return texts.stream().map(text -> new float[] {1}).toList();
    }, 100);
    return read;
  }
}
