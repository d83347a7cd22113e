package org.connectivecities.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.connectivecities.platform.kafka.EventPublisher;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Opens the stores of a service and keeps their relays running. */
public final class Documents implements SmartLifecycle {

  /** Newer versions of a service may have written fields that this one does not know. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final Duration LAST_SEND = Duration.ofSeconds(5);

  private final MongoDatabase database;
  private final EventPublisher publisher;
  private final InstantSource clock;
  private final Duration sweep;
  private final List<OutboxRelay> relays = new ArrayList<>();
  private final List<Thread> running = new ArrayList<>();

  Documents(MongoDatabase database, EventPublisher publisher, InstantSource clock, Duration sweep) {
    this.database = database;
    this.publisher = publisher;
    this.clock = clock;
    this.sweep = sweep;
  }

  /** Aggregates that this service owns; {@code keys} are what it queries by, each indexed. */
  public <T> DocumentStore<T> store(
      String collection, Class<T> type, List<String> indexed, Function<T, Map<String, Object>> keys) {
    MongoCollection<Document> documents = collection(collection, indexed);
    documents.createIndex(Indexes.ascending("pending"));
    var relay = new OutboxRelay(new Outbox(documents), publisher, clock, sweep);
    relays.add(relay);
    if (isRunning()) {
      start(relay);
    }
    return new DocumentStore<>(documents, type, keys, JSON, clock, relay::nudge);
  }

  /** Copies of another service's aggregates. */
  public <T> ReplicaStore<T> replica(
      String collection, Class<T> type, List<String> indexed, Function<T, Map<String, Object>> keys) {
    return new ReplicaStore<>(collection(collection, indexed), type, keys, JSON);
  }

  /** A plain collection, for what is neither; the fields of {@code indexed} are indexed as they are. */
  public MongoCollection<Document> plain(String collection, List<String> indexed) {
    MongoCollection<Document> documents = database.getCollection(collection);
    indexed.forEach(field -> documents.createIndex(Indexes.ascending(field)));
    return documents;
  }

  private MongoCollection<Document> collection(String name, List<String> indexed) {
    return plain(name, indexed.stream().map(key -> "keys." + key).toList());
  }

  /** What keeps events from being sent, if anything does. */
  List<String> troubles() {
    return relays.stream().map(OutboxRelay::trouble).filter(Objects::nonNull).distinct().toList();
  }

  @Override
  public synchronized void start() {
    relays.forEach(this::start);
  }

  private void start(OutboxRelay relay) {
    running.add(relay.start());
  }

  @Override
  public synchronized void stop() {
    relays.forEach(OutboxRelay::stop);
    try {
      for (Thread relay : running) {
        relay.join(LAST_SEND);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    running.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return !running.isEmpty();
  }
}
