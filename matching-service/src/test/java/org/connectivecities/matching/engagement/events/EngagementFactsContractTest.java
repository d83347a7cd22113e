package org.connectivecities.matching.engagement.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.matching.EngagementAccepted;
import org.connectivecities.matching.engagement.Engagement;
import org.connectivecities.matching.engagement.EngagementFact;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.matching.engagement.Meeting;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent of an engagement has the fields of the published samples, and the challenge as key. */
class EngagementFactsContractTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final InvitationId ID = new InvitationId("kumasi-stormwater", 1);
  private static final Instant ANSWERED = Instant.parse("2026-11-05T10:00:00Z");
  private static final Instant COMPLETED = Instant.parse("2027-01-20T15:00:00Z");

  private static final Meeting.Time SESSION = new Meeting.Time(Instant.parse("2026-12-10T09:30:00Z"), 60, "Africa/Accra", "Europe/Berlin");

  static List<EngagementFact> facts() {
    return List.of(
        new EngagementFact.Invited(ID, "mara-lindqvist", Instant.parse("2026-11-08T09:00:00Z"), Instant.parse("2026-11-03T09:00:00Z")),
        new EngagementFact.Withdrawn(ID, "mara-lindqvist", ANSWERED),
        new EngagementFact.Accepted(ID, "mara-lindqvist", ANSWERED),
        new EngagementFact.Declined(ID, "mara-lindqvist", "no-time", ANSWERED),
        new EngagementFact.Completed(ID, "mara-lindqvist", 5, COMPLETED),
        new EngagementFact.SessionProposed(ID, "mara-lindqvist", Engagement.Party.CITY, SESSION, Instant.parse("2026-12-02T10:00:00Z")),
        new EngagementFact.SessionAgreed(ID, "mara-lindqvist", SESSION, 0, Instant.parse("2026-12-03T10:00:00Z")),
        new EngagementFact.SessionCancelled(ID, "mara-lindqvist", SESSION, 1, Instant.parse("2026-12-04T10:00:00Z")));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void sendsWhatTheSampleShows(EngagementFact fact) {
    OutboxEvent event = new EngagementFacts().apply(fact);

    assertThat(event.kind()).isEqualTo(OutboxEvent.Kind.FACT);
    assertThat(event.topic()).isEqualTo(Topics.MATCHING_DECISIONS);
    assertThat(event.key()).isEqualTo("kumasi-stormwater");
    JsonNode sent = JSON.readTree(JSON.writeValueAsString(event.body()));
    assertThat(withoutOurId(sent)).isEqualTo(withoutOurId(sample(event.type())));
    assertThat(sent.path("engagementId").asString()).isEqualTo("kumasi-stormwater~1");
  }

  /** The sample was written before ids had the form they have; readers take any. */
  private static String withoutOurId(JsonNode body) {
    return body.propertyStream()
        .filter(field -> !field.getKey().equals("engagementId"))
        .map(field -> field.getKey() + "=" + field.getValue())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static JsonNode sample(String type) {
    try (var in = EngagementAccepted.class.getResourceAsStream("/samples/" + type + ".v1.json")) {
      assertThat(in).as("sample of " + type).isNotNull();
      return JSON.readTree(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
