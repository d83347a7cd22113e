package org.connectivecities.search.indexing.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.search.indexing.IndexServer;

/** Versioned writes to one index: whatever is newer stays, and a refused older version is no failure. */
final class BulkWrites {

  private static final int AT_A_TIME = 500;
  private static final int CONFLICT = 409;
  private static final int OUR_FAULT = 400;

  private final IndexServer<ElasticsearchClient> elastic;
  private final Target target;
  private final List<BulkOperation> pending = new ArrayList<>();
  private final Set<String> accepted = new HashSet<>();

  BulkWrites(IndexServer<ElasticsearchClient> elastic, Target target) {
    this.elastic = elastic;
    this.target = target;
  }

  void put(String id, long version, Map<String, Object> document) {
    pending.add(
        BulkOperation.of(
            operation ->
                operation.index(
                    index -> index.id(id).version(version).versionType(VersionType.ExternalGte).document(document))));
    if (pending.size() >= AT_A_TIME) {
      send();
    }
  }

  /** Sends the rest. @return ids of the documents whose version was not refused */
  Set<String> finish() {
    send();
    return accepted;
  }

  private void send() {
    if (!pending.isEmpty()) {
      take(elastic.call(client -> client.bulk(bulk ->
          bulk.index(target.name()).requireAlias(target.alias()).operations(pending))));
      pending.clear();
    }
  }

  private void take(BulkResponse response) {
    for (BulkResponseItem item : response.items()) {
      if (item.error() == null) {
        accepted.add(item.id());
      } else if (item.status() != CONFLICT) {
        throw failure(item);
      }
    }
  }

  private static RuntimeException failure(BulkResponseItem item) {
    var reason = new IllegalStateException(item.status() + " " + item.error().type() + ": " + item.error().reason());
    return item.status() == OUR_FAULT ? reason : new Unavailable("the search index", reason);
  }
}
