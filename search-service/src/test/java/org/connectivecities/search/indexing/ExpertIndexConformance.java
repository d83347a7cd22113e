package org.connectivecities.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every index of practitioners must do. */
abstract class ExpertIndexConformance {

  private final String id = "x" + UUID.randomUUID();

  abstract ExpertIndex index();

  /** A vector of length one that the index takes. */
  abstract float[] vector();

  @Test
  void keepsTheNewestVersionWhateverComesLast() {
    write(Experts.of(id).version(5).saying("Five").entry());
    write(Experts.of(id).version(3).saying("Three").entry());

    assertThat(index().kept(id).toString()).contains("Five").doesNotContain("Three");
  }

  @Test
  void takesTheSameVersionAgain() {
    write(Experts.of(id).version(5).entry());
    write(Experts.of(id).version(5).saying("Once more").entry());

    assertThat(index().kept(id).toString()).contains("Once more");
  }

  @Test
  void knowsNothingOfStrangers() {
    assertThat(index().kept("nobody-" + id)).isEmpty();
    assertThat(index().vectors(List.of("nobody-" + id))).isEmpty();
  }

  @Test
  void doesNotTakeBackAnErasedPerson() {
    write(Experts.of(id).saying("Some text").entry());
    write(new IndexEntry.Hidden(id, 2, true));
    write(Experts.of(id).saying("Some text").entry());

    assertThat(index().kept(id).toString()).doesNotContain("Some text");
    assertThat(vectorsAfterAdding()).isEmpty();
  }

  @Test
  void tellsWhatItKeepsOfAPerson() {
    write(Experts.of(id).saying("Some text").entry());
    write(Experts.of("other-" + id).saying("Another text").entry());

    assertThat(index().kept(id).toString()).contains(id, "Some text").doesNotContain("other-", "Another text");
    assertThat(index().kept("nobody-" + id)).isEmpty();

    write(new IndexEntry.Hidden(id, 2, true));
    assertThat(index().kept(id).toString()).contains(id).doesNotContain("Some text");
  }

  @Test
  void givesVectorsToWhatHasNone() {
    write(Experts.of(id).saying("First").saying("Second").entry());
    long before = index().waiting();

    assertThat(vectorsAfterAdding()).hasSize(2);
    assertThat(index().waiting()).isEqualTo(before - 2);
    assertThat(index().addVectors(texts -> { throw new AssertionError("nothing is waiting"); }, 10)).isZero();
  }

  @Test
  void cutsALongTextIntoPiecesWithAVectorEach() {
    String text = IntStream.range(0, 20).mapToObj(i -> "Sentence " + i + " of several words in a row. ").collect(Collectors.joining());
    write(Experts.of(id).saying(text).entry());

    assertThat(vectorsAfterAdding().size()).isGreaterThan(1);
  }

  @Test
  void storesKnownVectorsAtOnce() {
    var entry = (IndexEntry.Present) Experts.of(id).saying("Known text").entry();
    String hash = entry.expert().passages().getFirst().chunks().getFirst().hash();

    index().write(List.of(entry), Map.of(hash, vector()));
    index().refresh();

    assertThat(index().vectors(List.of(id))).containsOnlyKeys(hash);
    assertThat(index().vectors(List.of(id)).get(hash)).usingComparatorWithPrecision(1e-5f).containsExactly(vector());
  }

  @Test
  void forgetsPassagesThatAreNoMore() {
    write(Experts.of(id).saying("First").saying("Second").entry());
    vectorsAfterAdding();
    write(Experts.of(id).version(2).saying("First").entry());

    assertThat(vectorsAfterAdding()).hasSize(1);
  }

  @Test
  void hasNoPassagesOfPeopleWhoDoNotWantToBeMatched() {
    write(Experts.of(id).agreeing(true, false).saying("Only for searches").entry());

    assertThat(vectorsAfterAdding()).isEmpty();
  }

  private void write(IndexEntry entry) {
    index().write(List.of(entry), Map.of());
    index().refresh();
  }

  private Map<String, float[]> vectorsAfterAdding() {
    index().addVectors(texts -> texts.stream().map(text -> vector()).toList(), 100);
    index().refresh();
    return index().vectors(List.of(id));
  }
}
