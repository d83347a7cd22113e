package org.connectivecities.platform.kafka;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A topic and what is kept of it. Everybody who writes or reads a topic names the same spec and creates it if it is not
 * there, so that services may start in any order.
 *
 * @param name without namespace
 */
public record TopicSpec(String name, boolean compacted) {

  private static final int PARTITIONS = 6;

  /** The newest event of each key is kept; older ones, and erased keys, are gone within a day. */
  public static TopicSpec state(String name) {
    return new TopicSpec(name, true);
  }

  /** Everything is kept. */
  public static TopicSpec facts(String name) {
    return new TopicSpec(name, false);
  }

  NewTopic under(String fullName, short replicas) {
    String day = Long.toString(Duration.ofDays(1).toMillis());
    return new NewTopic(fullName, PARTITIONS, replicas)
        .configs(
            compacted
                ? Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
                    TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, day,
                    TopicConfig.DELETE_RETENTION_MS_CONFIG, day)
                : Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
  }
}
