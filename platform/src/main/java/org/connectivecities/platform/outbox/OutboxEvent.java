package org.connectivecities.platform.outbox;

import org.jspecify.annotations.Nullable;

/**
 * Something to be published together with a write.
 *
 * @param topic without namespace
 * @param key orders events: those of one key arrive in the order of the writes
 * @param type wire name
 * @param body written as JSON; none for a tombstone
 */
public record OutboxEvent(Kind kind, String topic, String key, String type, @Nullable Object body) {

  /** What may happen to an event while it waits. */
  public enum Kind {
    /** The whole state: a later event of the same topic and key makes an unsent one pointless. */
    SNAPSHOT,
    /** Something that happened: sent whatever comes after. */
    FACT,
    /** An empty record, which lets compaction forget the key. */
    TOMBSTONE
  }

  public static OutboxEvent snapshot(String topic, String key, String type, Object body) {
    return new OutboxEvent(Kind.SNAPSHOT, topic, key, type, body);
  }

  public static OutboxEvent fact(String topic, String key, String type, Object body) {
    return new OutboxEvent(Kind.FACT, topic, key, type, body);
  }

  public static OutboxEvent tombstone(String topic, String key) {
    return new OutboxEvent(Kind.TOMBSTONE, topic, key, "", null);
  }
}
