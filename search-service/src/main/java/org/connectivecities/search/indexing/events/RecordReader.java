package org.connectivecities.search.indexing.events;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.contracts.expert.ExpertPaused;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.search.indexing.ProfileChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record of the profiles topic as a change. One that cannot be read is passed over: the subscription that met it first
 * has put it with the dead letters, and a rebuild is no reason to do so again.
 */
final class RecordReader {

  private static final Logger LOG = LoggerFactory.getLogger(RecordReader.class);
  private static final Map<String, Class<?>> BODIES =
      Map.of(
          EventTypes.EXPERT_PUBLISHED, ExpertPublished.class,
          EventTypes.EXPERT_PAUSED, ExpertPaused.class,
          EventTypes.EXPERT_ERASED, ExpertErased.class);

  /** Additive changes: a reader passes over fields it does not know. */
  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  Optional<ProfileChange> read(ConsumerRecord<String, byte[]> event) {
    Header type = event.headers().lastHeader("ce_type");
    if (event.value() == null || type == null) {
      return Optional.empty();
    }
    Class<?> body = BODIES.get(new String(type.value(), StandardCharsets.UTF_8));
    return body == null ? Optional.empty() : parse(event, body);
  }

  private Optional<ProfileChange> parse(ConsumerRecord<String, byte[]> event, Class<?> body) {
    try {
      return Optional.of(ProfileTranslation.change(json.readValue(event.value(), body)));
    } catch (JacksonException unreadable) {
      LOG.info("Passed over {}-{}@{}: not readable", event.topic(), event.partition(), event.offset());
      return Optional.empty();
    }
  }
}
