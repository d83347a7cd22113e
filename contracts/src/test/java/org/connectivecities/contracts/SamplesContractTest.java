package org.connectivecities.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import org.connectivecities.contracts.city.CityErased;
import org.connectivecities.contracts.city.CityPublished;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.contracts.expert.ExpertForgotten;
import org.connectivecities.contracts.expert.ExpertPaused;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.contracts.matching.ChallengeClosed;
import org.connectivecities.contracts.matching.ChallengeOpened;
import org.connectivecities.contracts.matching.EngagementAccepted;
import org.connectivecities.contracts.matching.EngagementCompleted;
import org.connectivecities.contracts.matching.EngagementDeclined;
import org.connectivecities.contracts.matching.EngagementInvited;
import org.connectivecities.contracts.matching.EngagementWithdrawn;
import org.connectivecities.contracts.matching.SessionAgreed;
import org.connectivecities.contracts.matching.SessionCancelled;
import org.connectivecities.contracts.matching.SessionProposed;
import org.connectivecities.contracts.matching.ShortlistPublished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every sample ever published stays readable, and what we write today has exactly the sample's fields. */
class SamplesContractTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final Map<String, Class<?>> TYPES =
      Map.ofEntries(
          Map.entry(EventTypes.EXPERT_PUBLISHED, ExpertPublished.class),
          Map.entry(EventTypes.EXPERT_PAUSED, ExpertPaused.class),
          Map.entry(EventTypes.EXPERT_ERASED, ExpertErased.class),
          Map.entry(EventTypes.EXPERT_FORGOTTEN, ExpertForgotten.class),
          Map.entry(EventTypes.CITY_PUBLISHED, CityPublished.class),
          Map.entry(EventTypes.CITY_ERASED, CityErased.class),
          Map.entry(EventTypes.CHALLENGE_OPENED, ChallengeOpened.class),
          Map.entry(EventTypes.CHALLENGE_CLOSED, ChallengeClosed.class),
          Map.entry(EventTypes.SHORTLIST_PUBLISHED, ShortlistPublished.class),
          Map.entry(EventTypes.ENGAGEMENT_INVITED, EngagementInvited.class),
          Map.entry(EventTypes.ENGAGEMENT_WITHDRAWN, EngagementWithdrawn.class),
          Map.entry(EventTypes.ENGAGEMENT_ACCEPTED, EngagementAccepted.class),
          Map.entry(EventTypes.ENGAGEMENT_DECLINED, EngagementDeclined.class),
          Map.entry(EventTypes.ENGAGEMENT_COMPLETED, EngagementCompleted.class),
          Map.entry(EventTypes.SESSION_PROPOSED, SessionProposed.class),
          Map.entry(EventTypes.SESSION_AGREED, SessionAgreed.class),
          Map.entry(EventTypes.SESSION_CANCELLED, SessionCancelled.class));

  static Stream<Map.Entry<String, Class<?>>> types() {
    return TYPES.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsAndWritesTheSampleUnchanged(Map.Entry<String, Class<?>> type) {
    JsonNode sample = sample(type.getKey());

    Object event = JSON.treeToValue(sample, type.getValue());

    assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(sample);
  }

  @Test
  void hasASampleForEveryWireName() throws IllegalAccessException {
    for (var field : EventTypes.class.getFields()) {
      assertThat(TYPES).containsKey((String) field.get(null));
    }
  }

  private static JsonNode sample(String type) {
    try (var in = SamplesContractTest.class.getResourceAsStream("/samples/" + type + ".v1.json")) {
      assertThat(in).as("sample of " + type).isNotNull();
      return JSON.readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
