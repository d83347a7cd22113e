package org.connectivecities.search.indexing.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.connectivecities.search.embedding.Vectors;
import org.connectivecities.search.indexing.ExpertIndex;
import org.connectivecities.search.indexing.IndexEntry;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexServer;

/**
 * One Elasticsearch index or alias. A person is written first and decides by its version; the passages of a refused
 * person are not written at all, and passages that are no more become empty documents that keep their version, because
 * Elasticsearch forgets the version of a deleted document after a minute.
 */
final class ElasticsearchExpertIndex implements ExpertIndex {

  private static final List<String> EVERY_FIELD = List.of("*");

  private final IndexServer<ElasticsearchClient> elastic;
  private final Target target;
  private final PersonDocument persons;
  private final PassageDocument passages;
  private final Lookup lookup;

  ElasticsearchExpertIndex(IndexServer<ElasticsearchClient> elastic, Target target, PersonDocument persons, PassageDocument passages) {
    this.elastic = elastic;
    this.target = target;
    this.persons = persons;
    this.passages = passages;
    this.lookup = new Lookup(elastic, target.name());
  }

  @Override
  public Map<String, float[]> vectors(Collection<String> ids) {
    Set<String> keys =
        lookup.parts(ids).entrySet().stream()
            .flatMap(person -> person.getValue().stream().map(part -> PassageDocument.key(person.getKey(), part)))
            .collect(Collectors.toSet());
    return lookup.vectors(keys);
  }

  @Override
  public List<Map<String, Object>> kept(String id) {
    Set<String> keys = new LinkedHashSet<>(List.of(id));
    lookup.parts(keys).getOrDefault(id, Set.of()).forEach(part -> keys.add(PassageDocument.key(id, part)));
    return List.copyOf(lookup.documents(keys, EVERY_FIELD).values());
  }

  @Override
  public void write(List<? extends IndexEntry> entries, Map<String, float[]> known) {
    Map<String, Set<String>> before = lookup.parts(entries.stream().map(IndexEntry::id).toList());
    var people = new BulkWrites(elastic, target);
    entries.forEach(entry -> people.put(entry.id(), entry.version(), persons.of(entry)));
    Set<String> accepted = people.finish();
    var pieces = new BulkWrites(elastic, target);
    entries.stream()
        .filter(entry -> accepted.contains(entry.id()))
        .forEach(entry -> writePassages(entry, before.getOrDefault(entry.id(), Set.of()), known, pieces));
    pieces.finish();
  }

  private void writePassages(IndexEntry entry, Set<String> before, Map<String, float[]> known, BulkWrites pieces) {
    Map<String, Map<String, Object>> now =
        entry instanceof IndexEntry.Present present ? passages.of(present.expert(), known) : Map.of();
    now.forEach((part, document) -> pieces.put(PassageDocument.key(entry.id(), part), entry.version(), document));
    before.stream()
        .filter(part -> !now.containsKey(part))
        .forEach(part -> pieces.put(PassageDocument.key(entry.id(), part), entry.version(), emptied(entry)));
  }

  private static Map<String, Object> emptied(IndexEntry entry) {
    return Map.of(IndexFields.KIND, "emptied", IndexFields.VERSION, entry.version());
  }

  @Override
  public int addVectors(Function<List<String>, List<float[]>> model, int limit) {
    List<Hit<Map<String, Object>>> waiting = lookup.waiting(limit);
    if (waiting.isEmpty()) {
      return 0;
    }
    List<float[]> vectors = model.apply(waiting.stream().map(ElasticsearchExpertIndex::chunk).toList());
    var writes = new BulkWrites(elastic, target);
    for (int i = 0; i < waiting.size(); i++) {
      var document = new LinkedHashMap<>(waiting.get(i).source());
      document.put(IndexFields.VECTOR, Vectors.toBase64(vectors.get(i)));
      document.put(IndexFields.WAITING, false);
      writes.put(waiting.get(i).id(), ((Number) document.get(IndexFields.VERSION)).longValue(), document);
    }
    writes.finish();
    return waiting.size();
  }

  @Override
  public long waiting() {
    return lookup.countWaiting();
  }

  private static String chunk(Hit<Map<String, Object>> hit) {
    return String.valueOf(((Map<?, ?>) hit.source().get(PassageDocument.CHUNK)).get("text"));
  }

  @Override
  public void refresh() {
    elastic.call(client -> client.indices().refresh(refresh -> refresh.index(target.name())));
  }
}
