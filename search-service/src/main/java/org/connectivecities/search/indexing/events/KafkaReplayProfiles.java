package org.connectivecities.search.indexing.events;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.connectivecities.contracts.Topics;
import org.connectivecities.platform.Namespace;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.search.indexing.ReplayProfiles;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** The profiles topic from its beginning. */
@Component
final class KafkaReplayProfiles implements ReplayProfiles {

  private static final int BATCH = 300;

  private final ConsumerFactory<?, ?> usual;
  private final Namespace namespace;
  private final RecordReader reader = new RecordReader();

  KafkaReplayProfiles(ConsumerFactory<?, ?> usual, Namespace namespace) {
    this.usual = usual;
    this.namespace = namespace;
  }

  @Override
  public Replay start() {
    try {
      return new KafkaReplay(consumer(), namespace.dotted(Topics.EXPERT_PROFILES), reader);
    } catch (KafkaException failure) {
      throw new Unavailable("the event broker", failure);
    }
  }

  private KafkaConsumer<String, byte[]> consumer() {
    Map<String, Object> settings = new HashMap<>(usual.getConfigurationProperties());
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
