package org.connectivecities.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.city.CityPublished;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.contracts.expert.ExpertPaused;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.platform.kafka.EventMeta;
import org.connectivecities.platform.kafka.EventPublisher;
import org.connectivecities.platform.kafka.EventPublisher.Outgoing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Publishes what profile-service would publish, over the real broker. */
final class Network {

  private static final JsonMapper JSON = new JsonMapper();

  private final EventPublisher publisher;

  Network(EventPublisher publisher) {
    this.publisher = publisher;
  }

  static ExpertPublished expert(String id, long version, String text, @Nullable String topic) {
    return new ExpertPublished(
        id,
        version,
        "Name of " + id,
        "engineer",
        null,
        "Bremen",
        "DE",
        "Europe/Berlin",
        List.of(new ExpertPublished.LanguageSkill("en", "C1")),
        List.of(new ExpertPublished.Competence("c1", topic, text, "en", "leading", 12)),
        List.of(
            new ExpertPublished.Practice(
                "p1", "Practice of " + id, text, "It worked.", "The first try did not.", "Bremen", "DE", 2022,
                topic == null ? List.of() : List.of(topic), "en", null)),
        List.of("virtual-session"),
        new ExpertPublished.Availability(8, 4, List.of(), null, 2),
        new ExpertPublished.Consent(true, true, true, false, true),
        null,
        Instant.parse("2026-11-01T10:00:00Z"));
  }

  static CityPublished city(String id, long version) {
    return new CityPublished(
        id, version, "City " + id, "GH", "sub-saharan-africa", 400_000L, "tropical", "lower-middle", null,
        List.of("river"), Instant.parse("2026-11-01T10:00:00Z"));
  }

  void publish(ExpertPublished expert) {
    send(Topics.EXPERT_PROFILES, EventTypes.EXPERT_PUBLISHED, expert.expertId(), expert.version(), expert);
  }

  void publish(CityPublished city) {
    send(Topics.CITY_PROFILES, EventTypes.CITY_PUBLISHED, city.cityId(), city.version(), city);
  }

  void pause(String id, long version) {
    send(Topics.EXPERT_PROFILES, EventTypes.EXPERT_PAUSED, id, version, new ExpertPaused(id, version, null));
  }

  void erase(String id, long version) {
    send(Topics.EXPERT_PROFILES, EventTypes.EXPERT_ERASED, id, version, new ExpertErased(id, version));
  }

  void send(String topic, String type, String key, long version, Object body) {
    var meta = new EventMeta(UUID.randomUUID().toString(), type, Instant.now(), key, version, null);
    publisher.publish(List.of(new Outgoing(topic, meta, JSON.writeValueAsString(body))));
  }
}
