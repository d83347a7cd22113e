package org.connectivecities.search.indexing.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.search.embedding.Vectors;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexServer;
import tools.jackson.core.type.TypeReference;

/** Reads single documents by id, which sees finished writes at once, and finds those without vector. */
final class Lookup {

  private static final int AT_A_TIME = 500;
  private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

  private final IndexServer<ElasticsearchClient> elastic;
  private final String index;

  Lookup(IndexServer<ElasticsearchClient> elastic, String index) {
    this.elastic = elastic;
    this.index = index;
  }

  /** Those that are there, by id, with the named fields. */
  Map<String, Map<String, Object>> documents(Collection<String> ids, List<String> fields) {
    var found = new HashMap<String, Map<String, Object>>();
    var all = new ArrayList<>(ids);
    for (int start = 0; start < all.size(); start += AT_A_TIME) {
      List<String> some = all.subList(start, Math.min(all.size(), start + AT_A_TIME));
      documentsOf(some, fields).forEach(item -> add(item, found));
    }
    return found;
  }

  private List<MultiGetResponseItem<Map<String, Object>>> documentsOf(List<String> ids, List<String> fields) {
    return elastic
        .call(client -> client.<Map<String, Object>>mget(
            get -> get.index(index).ids(ids).sourceIncludes(fields), DOCUMENT.getType()))
        .docs();
  }

  private static void add(
      MultiGetResponseItem<Map<String, Object>> item, Map<String, Map<String, Object>> found) {
    if (item.isFailure()) {
      throw new org.connectivecities.platform.problem.Unavailable(
          "the search index", new IllegalStateException(item.failure().error().reason()));
    }
    if (item.result().found() && item.result().source() != null) {
      found.put(item.result().id(), item.result().source());
    }
  }

  /** Names of the pieces of each person that is there. */
  Map<String, Set<String>> parts(Collection<String> ids) {
    var parts = new HashMap<String, Set<String>>();
    documents(ids, List.of(IndexFields.PARTS)).forEach((id, person) -> {
      var names = new LinkedHashSet<String>();
      if (person.get(IndexFields.PARTS) instanceof List<?> list) {
        list.forEach(name -> names.add(String.valueOf(name)));
      }
      parts.put(id, names);
    });
    return parts;
  }

  /** By hash. Reading by id cannot give vectors, so this is a search and does not see the last half second. */
  Map<String, float[]> vectors(Collection<String> keys) {
    var vectors = new HashMap<String, float[]>();
    var all = new ArrayList<>(keys);
    for (int start = 0; start < all.size(); start += AT_A_TIME) {
      List<String> some = all.subList(start, Math.min(all.size(), start + AT_A_TIME));
      withVectors(some).stream()
          .filter(piece -> piece.fields().containsKey(IndexFields.VECTOR))
          .forEach(piece -> vectors.put(
              value(piece, PassageDocument.HASH), Vectors.fromBase64(value(piece, IndexFields.VECTOR))));
    }
    return vectors;
  }

  private List<Hit<Void>> withVectors(List<String> ids) {
    return elastic
        .call(client -> client.search(search -> search
            .index(index)
            .size(ids.size())
            .trackTotalHits(total -> total.enabled(false))
            .source(source -> source.fetch(false))
            .docvalueFields(field -> field.field(PassageDocument.HASH))
            .docvalueFields(field -> field.field(IndexFields.VECTOR).format("binary"))
            .query(query -> query.ids(these -> these.values(ids))), Void.class))
        .hits()
        .hits();
  }

  private static String value(Hit<Void> hit, String field) {
    return hit.fields().get(field).to(String[].class)[0];
  }

  List<Hit<Map<String, Object>>> waiting(int limit) {
    return elastic
        .call(client -> client.<Map<String, Object>>search(search -> search
            .index(index)
            .size(limit)
            .trackTotalHits(total -> total.enabled(false))
            .query(query -> query.bool(both -> both.filter(
                filter -> filter.term(term -> term.field(IndexFields.WAITING).value(true))))), DOCUMENT.getType()))
        .hits()
        .hits();
  }

  long countWaiting() {
    return elastic
        .call(client -> client.count(count -> count
            .index(index)
            .query(query -> query.term(term -> term.field(IndexFields.WAITING).value(true)))))
        .count();
  }
}
