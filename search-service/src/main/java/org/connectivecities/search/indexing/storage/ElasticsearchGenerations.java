package org.connectivecities.search.indexing.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.get.Feature;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.connectivecities.search.indexing.ExpertIndex;
import org.connectivecities.search.indexing.Generation;
import org.connectivecities.search.indexing.IndexEntry;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexGenerations;
import org.connectivecities.search.indexing.IndexServer;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Indexes named {@code experts-<unique>}; the alias {@code experts} points at the live one. */
@Component
final class ElasticsearchGenerations implements IndexGenerations {

  private static final int ERASED_AT_A_TIME = 1000;
  private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

  private final IndexServer<ElasticsearchClient> elastic;
  private final IndexSchema schema;
  private final PersonDocument persons;
  private final PassageDocument passages;

  ElasticsearchGenerations(
      IndexServer<ElasticsearchClient> elastic, IndexSchema schema, PersonDocument persons, PassageDocument passages) {
    this.elastic = elastic;
    this.schema = schema;
    this.persons = persons;
    this.passages = passages;
  }

  @Override
  public Optional<Generation> live() {
    return behindAlias().stream().findFirst().map(name -> new Generation(name, fingerprintOf(name)));
  }

  private Set<String> behindAlias() {
    boolean there = elastic.call(client -> client.indices().existsAlias(alias -> alias.name(elastic.alias()))).value();
    return there
        ? elastic.call(client -> client.indices().getAlias(alias -> alias.name(elastic.alias()))).aliases().keySet()
        : Set.of();
  }

  private String fingerprintOf(String name) {
    var mapping = elastic.call(client -> client.indices().getMapping(get -> get.index(name))).mappings().get(name);
    var fingerprint = mapping == null ? null : mapping.mappings().meta().get("fingerprint");
    return fingerprint == null ? "" : fingerprint.to(String.class);
  }

  @Override
  public String fingerprint() {
    return schema.fingerprint();
  }

  @Override
  public Generation create() {
    String name = elastic.alias() + "-" + UUID.randomUUID().toString().substring(0, 8);
    elastic.call(
        client -> client.indices().create(create -> create.index(name).withJson(new StringReader(schema.body()))));
    return new Generation(name, schema.fingerprint());
  }

  @Override
  public ExpertIndex index(Generation generation) {
    return new ElasticsearchExpertIndex(elastic, new Target(generation.name(), false), persons, passages);
  }

  @Override
  public ExpertIndex liveIndex() {
    return new ElasticsearchExpertIndex(elastic, new Target(elastic.alias(), true), persons, passages);
  }

  @Override
  public void copyErased(Generation from, Generation to) {
    index(from).refresh();
    List<FieldValue> after = List.of();
    List<Hit<Map<String, Object>>> erased;
    do {
      erased = erasedAfter(from.name(), after);
      List<IndexEntry> entries = erased.stream().map(ElasticsearchGenerations::entry).toList();
      index(to).write(entries, Map.of());
      after = erased.isEmpty() ? after : erased.getLast().sort();
    } while (erased.size() == ERASED_AT_A_TIME);
  }

  private List<Hit<Map<String, Object>>> erasedAfter(String index, List<FieldValue> after) {
    return elastic
        .call(client -> client.<Map<String, Object>>search(search -> {
          search
              .index(index)
              .size(ERASED_AT_A_TIME)
              .query(query -> query.term(term -> term.field(IndexFields.STATE).value("erased")))
              .sort(sort -> sort.field(field -> field.field(IndexFields.ID).order(SortOrder.Asc)));
          return after.isEmpty() ? search : search.searchAfter(after);
        }, DOCUMENT.getType()))
        .hits()
        .hits();
  }

  private static IndexEntry entry(Hit<Map<String, Object>> hit) {
    long version = ((Number) hit.source().get(IndexFields.VERSION)).longValue();
    return new IndexEntry.Hidden(hit.id(), version, true);
  }

  @Override
  public void promote(Generation next) {
    elastic.call(client -> client.indices().putSettings(put -> put
        .index(next.name())
        .settings(settings -> settings.refreshInterval(interval -> interval.time(IndexSchema.REFRESH)))));
    var actions = new ArrayList<Action>();
    behindAlias().forEach(
        old -> actions.add(Action.of(action -> action.remove(remove -> remove.index(old).alias(elastic.alias())))));
    actions.add(Action.of(action -> action.add(add -> add.index(next.name()).alias(elastic.alias()))));
    elastic.call(client -> client.indices().updateAliases(update -> update.actions(actions)));
  }

  /** Asks for names only: there are settings that the client cannot read. */
  @Override
  public void dropOthers() {
    Set<String> live = behindAlias();
    Set<String> others =
        elastic
            .call(client -> client.indices().get(get -> get.index(elastic.alias() + "-*").features(Feature.Aliases)))
            .indices()
            .keySet()
            .stream()
            .filter(name -> !live.contains(name))
            .collect(Collectors.toSet());
    if (!others.isEmpty()) {
      elastic.call(client -> client.indices().delete(delete -> delete.index(List.copyOf(others))));
    }
  }
}
