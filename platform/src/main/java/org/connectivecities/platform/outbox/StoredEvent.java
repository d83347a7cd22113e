package org.connectivecities.platform.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.connectivecities.platform.TraceId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An {@link OutboxEvent} inside the document of its aggregate. */
record StoredEvent(
    String id,
    OutboxEvent.Kind kind,
    String topic,
    String key,
    String type,
    long version,
    Instant time,
    @Nullable String body,
    @Nullable String traceId) {

  static StoredEvent of(OutboxEvent event, long version, Instant time, JsonMapper json) {
    return new StoredEvent(
        UUID.randomUUID().toString(),
        event.kind(),
        event.topic(),
        event.key(),
        event.type(),
        version,
        time,
        event.body() == null ? null : json.writeValueAsString(event.body()),
        TraceId.current());
  }

  Document toDocument() {
    return new Document("id", id)
        .append("kind", kind.name())
        .append("topic", topic)
        .append("key", key)
        .append("type", type)
        .append("version", version)
        .append("time", Date.from(time))
        .append("body", body)
        .append("trace", traceId);
  }

  static StoredEvent of(Document stored) {
    return new StoredEvent(
        stored.getString("id"),
        OutboxEvent.Kind.valueOf(stored.getString("kind")),
        stored.getString("topic"),
        stored.getString("key"),
        stored.getString("type"),
        ((Number) stored.get("version")).longValue(),
        stored.getDate("time").toInstant(),
        stored.getString("body"),
        stored.getString("trace"));
  }

  /** What is left to send of a document's outbox: a snapshot that something later supersedes is dropped, facts never are. */
  static List<StoredEvent> collapsed(List<StoredEvent> waiting) {
    Set<String> superseded = new HashSet<>();
    List<StoredEvent> kept = new ArrayList<>();
    for (StoredEvent event : waiting.reversed()) {
      boolean later = !superseded.add(event.topic + "\u001f" + event.key);
      if (event.kind != OutboxEvent.Kind.SNAPSHOT || !later) {
        kept.addFirst(event);
      }
    }
    return kept;
  }
}
