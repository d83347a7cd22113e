package org.connectivecities.profile.city.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.profile.Caller;
import org.connectivecities.profile.Caller.Answer;
import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.TopicLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** Cities over HTTP, and what the other services hear of them. */
@RunningService
class CityHttpIT {

  private static final String KUMASI = """
      {"name": "Kumasi", "country": "GH", "region": "sub-saharan-africa", "population": 440000, "climateZone": "tropical",
       "incomeGroup": "lower-middle", "legalRole": "metropolitan-municipality", "setting": ["river"]}
      """;

  private final String id = "x-" + UUID.randomUUID();
  private final String path = "/api/v1/cities/" + id;
  private final TopicLog log = new TopicLog(Topics.CITY_PROFILES);

  @LocalServerPort private int port;
  private Caller desk;

  @BeforeEach
  void callers() {
    desk = Caller.city(port, id);
  }

  @Test
  void registersRevisesAndErasesTheOwnCity() {
    Answer made = desk.post("/api/v1/cities", KUMASI);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.headers().firstValue("Location")).hasValue(path);

    Answer read = Caller.nobody(port).get(path);
    ObjectNode edited = ((ObjectNode) read.json()).put("population", 441_000);
    Answer revised = desk.put(path, read.tag(), edited.toString());
    assertThat(revised.tag()).isEqualTo("\"2\"");
    assertThat(desk.put(path, read.tag(), edited.toString()).status()).isEqualTo(412);
    assertThat(desk.send("PUT", path, KUMASI).status()).isEqualTo(428);

    assertThat(desk.delete(path).status()).isEqualTo(204);
    assertThat(desk.delete(path).status()).isEqualTo(204);
    assertThat(desk.get(path).status()).isEqualTo(410);
    await().untilAsserted(() ->
        assertThat(log.of(id)).extracting(TopicLog.Entry::type).endsWith(new String[] {EventTypes.CITY_ERASED, null}));
  }

  @Test
  void publishesTheContext() {
    desk.post("/api/v1/cities", KUMASI);

    var body = await().until(() -> log.of(id), all -> !all.isEmpty()).getFirst().body();
    assertThat(body.get("climateZone").asString()).isEqualTo("tropical");
    assertThat(body.get("incomeGroup").asString()).isEqualTo("lower-middle");
    assertThat(body.get("population").asLong()).isEqualTo(440_000);
  }

  @Test
  void leavesCitiesToTheirOwnPeople() {
    desk.post("/api/v1/cities", KUMASI);

    assertThat(Caller.city(port, "bremen-de").put(path, "\"1\"", KUMASI).status()).isEqualTo(403);
    assertThat(Caller.nobody(port).delete(path).status()).isEqualTo(401);
    assertThat(Caller.expert(port, "mara").post("/api/v1/cities", KUMASI).status()).isEqualTo(403);
    assertThat(Caller.coordinator(port).put(path, "\"1\"", KUMASI).status()).isEqualTo(200);
  }

  @Test
  void namesFaultsAndUnknownFields() {
    assertThat(desk.post("/api/v1/cities", "{\"country\":\"Ghana\",\"climateZone\":\"hot\"}").pointers())
        .containsExactly("/name", "/country", "/climateZone");
    assertThat(desk.post("/api/v1/cities", "{\"mayor\":\"x\"}").pointers()).containsExactly("/mayor");
    assertThat(desk.get("/api/v1/cities?country=GH").pointers()).containsExactly("country");
    assertThat(desk.get("/api/v1/cities?limit=101").pointers()).containsExactly("limit");
    assertThat(desk.get("/api/v1/cities?page=x").pointers()).containsExactly("page");
  }

  @Test
  void listsAllCitiesPageByPage() {
    Caller coordinator = Caller.coordinator(port);
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(coordinator.post("/api/v1/cities", KUMASI).json().get("id").asString());
    }

    List<String> listed = new ArrayList<>();
    String next = "";
    do {
      Answer page = Caller.nobody(port).get("/api/v1/cities?limit=2" + (next.isEmpty() ? "" : "&page=" + next));
      assertThat(page.json().get("items").size()).isLessThanOrEqualTo(2);
      page.json().get("items").forEach(city -> listed.add(city.get("id").asString()));
      next = page.json().path("next").asString("");
    } while (!next.isEmpty());

    assertThat(listed).containsAll(made).isSorted().doesNotHaveDuplicates();
  }
}
