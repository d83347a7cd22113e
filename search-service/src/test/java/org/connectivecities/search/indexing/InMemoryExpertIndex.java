package org.connectivecities.search.indexing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The twin of the index in Elasticsearch. */
public class InMemoryExpertIndex implements ExpertIndex {

  private final Map<String, IndexEntry> entries = new TreeMap<>();
  private final Map<String, float[]> vectors = new HashMap<>();

  @Override
  public synchronized Map<String, float[]> vectors(Collection<String> ids) {
    var found = new HashMap<String, float[]>();
    entries.values().stream()
        .filter(entry -> ids.contains(entry.id()))
        .flatMap(InMemoryExpertIndex::chunks)
        .filter(chunk -> vectors.containsKey(chunk.hash()))
        .forEach(chunk -> found.put(chunk.hash(), vectors.get(chunk.hash())));
    return found;
  }

  @Override
  public synchronized List<Map<String, Object>> kept(String id) {
    return entries.containsKey(id) ? List.of(Map.of("entry", entries.get(id))) : List.of();
  }

  @Override
  public synchronized void write(List<? extends IndexEntry> changes, Map<String, float[]> known) {
    for (IndexEntry change : changes) {
      entries.merge(change.id(), change, (old, next) -> next.version() >= old.version() ? next : old);
      chunks(change).filter(chunk -> known.containsKey(chunk.hash())).forEach(chunk -> vectors.put(chunk.hash(), known.get(chunk.hash())));
    }
  }

  @Override
  public synchronized int addVectors(Function<List<String>, List<float[]>> model, int limit) {
    List<IndexedPassage.Chunk> waiting = withoutVector().limit(limit).toList();
    if (!waiting.isEmpty()) {
      List<float[]> made = model.apply(waiting.stream().map(IndexedPassage.Chunk::text).toList());
      for (int i = 0; i < waiting.size(); i++) {
        vectors.put(waiting.get(i).hash(), made.get(i));
      }
    }
    return waiting.size();
  }

  private Stream<IndexedPassage.Chunk> withoutVector() {
    return entries.values().stream()
        .flatMap(InMemoryExpertIndex::chunks)
        .filter(chunk -> !chunk.hash().isEmpty() && !vectors.containsKey(chunk.hash()));
  }

  @Override
  public synchronized long waiting() {
    return withoutVector().count();
  }

  @Override
  public void refresh() {
    // Everything is searchable at once.
  }

  /** Everything that is there, by id. */
  public synchronized List<IndexEntry> entries() {
    return new ArrayList<>(entries.values());
  }

  public synchronized Map<String, float[]> allVectors() {
    return Map.copyOf(vectors);
  }

  private static Stream<IndexedPassage.Chunk> chunks(IndexEntry entry) {
    return entry instanceof IndexEntry.Present present && present.expert().profile().matchable()
        ? present.expert().passages().stream().flatMap(passage -> passage.chunks().stream())
        : Stream.empty();
  }
}
