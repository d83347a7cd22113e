package org.connectivecities.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StoredEventTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void keepsOnlyTheNewestUnsentSnapshotOfAKey() {
    var waiting = stored(snapshot("a", "one"), snapshot("b", "other"), snapshot("a", "two"));

    assertThat(bodies(waiting)).containsExactly("{\"is\":\"other\"}", "{\"is\":\"two\"}");
  }

  @Test
  void neverDropsAFact() {
    var waiting = stored(fact("a", "one"), fact("a", "two"), snapshot("a", "three"), fact("a", "four"));

    assertThat(bodies(waiting)).containsExactly("{\"is\":\"one\"}", "{\"is\":\"two\"}", "{\"is\":\"four\"}");
  }

  @Test
  void sendsTheLastWordBeforeTheTombstone() {
    var waiting = stored(snapshot("a", "one"), fact("a", "erased"), OutboxEvent.tombstone("t", "a"));

    assertThat(bodies(waiting)).containsExactly("{\"is\":\"erased\"}", null);
  }

  @Test
  void survivesBeingStored() {
    StoredEvent event = stored(fact("a", "one")).getFirst();

    assertThat(StoredEvent.of(event.toDocument())).isEqualTo(event);
  }

  private static List<StoredEvent> stored(OutboxEvent... events) {
    return Stream.of(events)
        .map(event -> StoredEvent.of(event, 1, Instant.parse("2026-11-22T10:00:00Z"), JSON))
        .toList();
  }

  private static List<String> bodies(List<StoredEvent> waiting) {
    return StoredEvent.collapsed(waiting).stream().map(StoredEvent::body).toList();
  }

  private static OutboxEvent snapshot(String key, String is) {
    return OutboxEvent.snapshot("t", key, "thing.published", Map.of("is", is));
  }

  private static OutboxEvent fact(String key, String is) {
    return OutboxEvent.fact("t", key, "thing.happened", Map.of("is", is));
  }
}
