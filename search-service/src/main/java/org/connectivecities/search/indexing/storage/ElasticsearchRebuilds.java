package org.connectivecities.search.indexing.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.GetResponse;
import java.time.Duration;
import java.util.Optional;
import org.connectivecities.search.indexing.IndexServer;
import org.connectivecities.search.indexing.Rebuild;
import org.connectivecities.search.indexing.Rebuilds;
import org.springframework.stereotype.Component;

/**
 * One document a rebuild, and one named {@code at-work} that only one instance can create. Taking over from a dead
 * instance is a conditional write on what was read, so that of two that try only one succeeds.
 */
@Component
final class ElasticsearchRebuilds implements Rebuilds {

  private static final String AT_WORK = "at-work";
  private static final Duration TAKEN_FOR_DEAD = Duration.ofMinutes(1);
  private static final int CONFLICT = 409;

  private final IndexServer<ElasticsearchClient> elastic;
  private final String index;

  ElasticsearchRebuilds(IndexServer<ElasticsearchClient> elastic) {
    this.elastic = elastic;
    this.index = elastic.named("search-rebuilds");
  }

  @Override
  public Rebuild begin(Rebuild rebuild) {
    try {
      elastic.call(client -> client.index(put -> put.index(index).id(AT_WORK).opType(OpType.Create).document(rebuild)));
    } catch (ElasticsearchException conflict) {
      Rebuild other = takeOver(rebuild, conflict);
      if (!other.id().equals(rebuild.id())) {
        return other;
      }
    }
    store(rebuild.id(), rebuild);
    return rebuild;
  }

  private Rebuild takeOver(Rebuild rebuild, ElasticsearchException conflict) {
    if (conflict.status() != CONFLICT) {
      throw conflict;
    }
    GetResponse<Rebuild> held = read(AT_WORK);
    Rebuild other = held.source();
    if (other == null) {
      return begin(rebuild);
    }
    boolean free =
        other.state() != Rebuild.State.RUNNING
            || other.touched().isBefore(rebuild.started().minus(TAKEN_FOR_DEAD));
    return free && replace(held, rebuild) ? rebuild : other;
  }

  private boolean replace(GetResponse<Rebuild> held, Rebuild rebuild) {
    try {
      elastic.call(client -> client.index(put ->
          put.index(index).id(AT_WORK).ifSeqNo(held.seqNo()).ifPrimaryTerm(held.primaryTerm()).document(rebuild)));
      return true;
    } catch (ElasticsearchException overtaken) {
      if (overtaken.status() == CONFLICT) {
        return false;
      }
      throw overtaken;
    }
  }

  @Override
  public void save(Rebuild rebuild) {
    store(rebuild.id(), rebuild);
    Rebuild atWork = read(AT_WORK).source();
    if (atWork != null && atWork.id().equals(rebuild.id())) {
      store(AT_WORK, rebuild);
    }
  }

  private void store(String id, Rebuild rebuild) {
    elastic.call(client -> client.index(put -> put.index(index).id(id).refresh(Refresh.False).document(rebuild)));
  }

  @Override
  public Optional<Rebuild> find(String id) {
    boolean there = elastic.call(client -> client.indices().exists(exists -> exists.index(index))).value();
    return there ? Optional.ofNullable(read(id).source()) : Optional.empty();
  }

  private GetResponse<Rebuild> read(String id) {
    return elastic.call(client -> client.get(get -> get.index(index).id(id), Rebuild.class));
  }
}
