package org.connectivecities.profile.expert.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.connectivecities.profile.Caller;
import org.connectivecities.profile.Caller.Answer;
import org.connectivecities.profile.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The life of a profile as its owner, a coordinator and others see it. */
@RunningService
class ExpertHttpIT {

  private static final String SHORT = "{\"name\":\"Mara Lindqvist\",\"city\":\"Bremen\",\"country\":\"DE\"}";
  private static final String FULL = """
      {"name": "Mara Lindqvist", "role": "Head of urban drainage",
       "organisation": {"name": "Hansewasser", "type": "municipal-company"},
       "city": "Bremen", "country": "DE", "timeZone": "Europe/Berlin",
       "languages": [{"language": "de", "level": "native"}, {"language": "en", "level": "C1"}],
       "competences": [{"topic": "stormwater", "text": "Ich plane Mulden und Notwasserwege in dicht bebauten Quartieren.",
                        "level": "leading", "years": 14}],
       "practices": [{"title": "Retention squares", "text": "Squares that flood on purpose, planned with the neighbours.",
                      "failed": "Two were locked at night.", "city": "Bremen", "country": "DE", "year": 2019,
                      "topics": ["stormwater"], "link": "https://example.org/squares"}],
       "formats": ["virtual-session"],
       "availability": {"daysPerYear": 8, "noticeWeeks": 6, "regions": ["sub-saharan-africa"], "parallelEngagements": 1},
       "consent": {"search": true, "matching": true}, "contact": {"email": "mara@example.org", "phone": "+49 421 1234567"}}
      """;

  private final String id = "x-" + UUID.randomUUID();
  private final String path = "/api/v1/experts/" + id;

  @LocalServerPort private int port;
  private Caller owner;
  private Caller coordinator;

  @BeforeEach
  void callers() {
    owner = Caller.expert(port, id);
    coordinator = Caller.coordinator(port);
  }

  @Test
  void registersAPersonByNameCityAndCountry() {
    Answer answer = owner.post("/api/v1/experts", SHORT);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).hasValue(path);
    assertThat(answer.tag()).isEqualTo("\"1\"");
    assertThat(answer.json().at("/status").asString()).isEqualTo("active");
    assertThat(answer.json().at("/visibility/search").asBoolean()).isFalse();
    assertThat(answer.json().at("/visibility/reasons").valueStream().map(it -> it.get("reason").asString()))
        .containsExactly("not-vetted", "no-search-consent", "no-matching-consent", "no-competences");
  }

  @Test
  void givesCompetencesAndPracticesIdsAndLanguages() {
    JsonNode made = owner.post("/api/v1/experts", FULL).json();

    assertThat(made.at("/competences/0/id").asString()).startsWith("c-");
    assertThat(made.at("/practices/0/id").asString()).startsWith("p-");
    assertThat(made.at("/competences/0/language").asString()).isEqualTo("de");
    assertThat(made.at("/practices/0/language").asString()).isEqualTo("en");
  }

  @Test
  void letsTheOwnerEditWhatWasRead() {
    owner.post("/api/v1/experts", FULL);
    Answer read = owner.get("/api/v1/experts/me");
    ObjectNode edited = (ObjectNode) read.json();
    edited.put("role", "Head of drainage and streets");

    Answer revised = owner.put(path, read.tag(), edited.toString());

    assertThat(revised.status()).as(revised.text()).isEqualTo(200);
    assertThat(revised.tag()).isEqualTo("\"2\"");
    assertThat(revised.json().at("/role").asString()).isEqualTo("Head of drainage and streets");
    assertThat(revised.json().get("competences")).isEqualTo(edited.get("competences"));
    assertThat(revised.json().get("practices")).isEqualTo(edited.get("practices"));
    assertThat(revised.json().get("contact")).isEqualTo(edited.get("contact"));
  }

  @Test
  void keepsTheVersionWhenNothingIsEdited() {
    owner.post("/api/v1/experts", FULL);
    Answer read = owner.get(path);

    assertThat(owner.put(path, read.tag(), read.text()).tag()).isEqualTo("\"1\"");
  }

  @Test
  void showsContactDataToTheOwnerOnly() {
    owner.post("/api/v1/experts", FULL);
    coordinator.post(path + "/vet", "");

    assertThat(owner.get(path).json().at("/contact/email").asString()).isEqualTo("mara@example.org");
    for (Caller other : new Caller[] {
      coordinator, Caller.administrator(port), Caller.city(port, "kumasi-gh"), Caller.expert(port, "tom")
    }) {
      Answer seen = other.get(path);
      assertThat(seen.status()).isEqualTo(200);
      assertThat(seen.text()).doesNotContain("mara@example.org", "1234567", "contact");
    }
  }

  @Test
  void keepsConsentAndReasonsFromOtherMembers() {
    owner.post("/api/v1/experts", FULL);
    coordinator.post(path + "/vet", "");

    assertThat(Caller.city(port, "kumasi-gh").get(path).text()).doesNotContain("consent", "visibility", "exchanges");
    assertThat(coordinator.get(path).text()).contains("consent", "visibility", "exchanges");
  }

  @Test
  void hidesAProfileWithoutConsentFromOtherMembers() {
    owner.post("/api/v1/experts", SHORT);
    coordinator.post(path + "/vet", "");

    assertThat(Caller.expert(port, "tom").get(path).status()).isEqualTo(403);
    assertThat(Caller.city(port, "kumasi-gh").get(path).status()).isEqualTo(403);
    assertThat(Caller.nobody(port).get(path).status()).isEqualTo(401);
  }

  @Test
  void hidesWhoHasRegisteredUntilACoordinatorHasVettedThem() {
    owner.post("/api/v1/experts", FULL);
    Caller city = Caller.city(port, "kumasi-gh");

    assertThat(city.get(path).status()).isEqualTo(403);
    assertThat(Caller.expert(port, "tom").get(path).status()).isEqualTo(403);
    assertThat(owner.post(path + "/vet", "").status()).isEqualTo(403);
    assertThat(coordinator.post(path + "/vet", "").json().at("/vetted").asBoolean()).isTrue();
    assertThat(city.get(path).status()).isEqualTo(200);
    assertThat(coordinator.post(path + "/vet", "").tag()).as("a repeat changes nothing").isEqualTo("\"2\"");
  }

  @Test
  void tellsThePersonWhyTheyWereTurnedDown() {
    // Of a region of which no other test registers anybody: the list is bounded.
    owner.post("/api/v1/experts", FULL.replace("\"country\": \"DE\", \"timeZone\"", "\"country\": \"CO\", \"timeZone\""));
    Caller there = Caller.coordinatorOf(port, "latin-america-caribbean");
    assertThat(there.get("/api/v1/experts/unvetted").text()).contains(id);
    assertThat(Caller.coordinatorOf(port, "middle-east-north-africa").get("/api/v1/experts/unvetted").text()).doesNotContain(id);

    assertThat(there.post(path + "/turn-down", "{}").pointers()).containsExactly("/reason");
    there.post(path + "/turn-down", "{\"reason\":\"Name your office.\"}");
    assertThat(owner.get(path).json().at("/vetting/reason").asString()).isEqualTo("Name your office.");
    assertThat(there.get("/api/v1/experts/unvetted").text()).doesNotContain(id);
    assertThat(there.get("/api/v1/experts/unvetted?turnedDown=true").text()).contains(id);
    assertThat(Caller.city(port, "kumasi-gh").get(path).status()).isEqualTo(403);
  }

  @Test
  void pausesResumesAndConfirms() {
    owner.post("/api/v1/experts", FULL);

    Answer paused = owner.post(path + "/pause", "{\"until\":\"2099-03-31\"}");
    assertThat(paused.json().at("/status").asString()).isEqualTo("paused");
    assertThat(paused.json().at("/pausedUntil").asString()).isEqualTo("2099-03-31");
    assertThat(paused.json().at("/visibility/search").asBoolean()).isFalse();

    Answer resumed = owner.post(path + "/resume", "");
    assertThat(resumed.json().at("/status").asString()).isEqualTo("active");
    assertThat(resumed.json().has("pausedUntil")).isFalse();

    assertThat(owner.post(path + "/confirm", "").status()).isEqualTo(200);
    assertThat(coordinator.post(path + "/pause", "").status()).isEqualTo(403);
    assertThat(owner.post(path + "/pause", "{\"until\":\"soon\"}").pointers()).containsExactly("/until");
  }

  @Test
  void erasesForEver() {
    owner.post("/api/v1/experts", FULL);

    assertThat(coordinator.delete(path).status()).isEqualTo(403);
    assertThat(owner.delete(path).status()).isEqualTo(204);
    assertThat(owner.delete(path).status()).isEqualTo(204);
    assertThat(owner.get(path).status()).isEqualTo(410);
    assertThat(coordinator.get(path).json().get("type").asString()).isEqualTo("/problems/gone");
    assertThat(owner.post("/api/v1/experts", SHORT).status()).isEqualTo(410);
  }

  @Test
  void refusesATakenId() {
    String body = SHORT.replace("{", "{\"id\":\"" + id + "\",");
    coordinator.post("/api/v1/experts", body);

    Answer again = coordinator.post("/api/v1/experts", body);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.pointers()).containsExactly("/id");
  }

  @Test
  void asksForTheVersionAndRefusesAnOldOne() {
    owner.post("/api/v1/experts", SHORT);

    assertThat(owner.send("PUT", path, SHORT).status()).isEqualTo(428);
    assertThat(owner.put(path, "\"1\"", FULL).status()).isEqualTo(200);
    Answer stale = owner.put(path, "\"1\"", SHORT);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().get("type").asString()).isEqualTo("/problems/stale");
  }

  @Test
  void answersARepeatedRegistrationAsTheFirst() {
    String key = UUID.randomUUID().toString();

    Answer first = coordinator.post("/api/v1/experts", SHORT, "Idempotency-Key", key);
    Answer again = coordinator.post("/api/v1/experts", SHORT, "Idempotency-Key", key);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
  }

  @Test
  void tellsWhoHasNoProfileYet() {
    assertThat(owner.get("/api/v1/experts/me").status()).isEqualTo(404);
    assertThat(coordinator.get("/api/v1/experts/me").status()).isEqualTo(404);
    assertThat(Caller.nobody(port).get("/api/v1/experts/me").status()).isEqualTo(401);
    assertThat(coordinator.get("/api/v1/experts/a%20b").status()).isEqualTo(404);
  }

  static ObjectNode full() {
    return (ObjectNode) JsonMapper.builder().build().readTree(FULL);
  }
}
