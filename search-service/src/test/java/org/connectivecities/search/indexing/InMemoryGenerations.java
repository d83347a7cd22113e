package org.connectivecities.search.indexing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Generations in memory, with a hook for what happens while the live one changes. */
final class InMemoryGenerations implements IndexGenerations {

  private final Map<Generation, InMemoryExpertIndex> indexes = new LinkedHashMap<>();
  private @Nullable Generation live;
  private String fingerprint = "fields";
  private Runnable beforePromoting = () -> {};

  Generation promoted() {
    Generation generation = create();
    promote(generation);
    return generation;
  }

  void whenPromoting(Runnable meanwhile) {
    beforePromoting = meanwhile;
  }

  void fingerprint(String other) {
    fingerprint = other;
  }

  Set<Generation> all() {
    return indexes.keySet();
  }

  @Override
  public Optional<Generation> live() {
    return Optional.ofNullable(live);
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public Generation create() {
    Generation generation = new Generation("g" + indexes.size(), fingerprint);
    indexes.put(generation, new InMemoryExpertIndex());
    return generation;
  }

  @Override
  public ExpertIndex index(Generation generation) {
    return Objects.requireNonNull(indexes.get(generation));
  }

  @Override
  public ExpertIndex liveIndex() {
    return index(Objects.requireNonNull(live));
  }

  @Override
  public void copyErased(Generation from, Generation to) {
    List<IndexEntry> erased =
        Objects.requireNonNull(indexes.get(from)).entries().stream()
            .filter(entry -> entry instanceof IndexEntry.Hidden hidden && hidden.erased())
            .toList();
    index(to).write(erased, Map.of());
  }

  @Override
  public void promote(Generation next) {
    beforePromoting.run();
    live = next;
  }

  @Override
  public void dropOthers() {
    indexes.keySet().removeIf(generation -> !generation.equals(live));
  }
}
