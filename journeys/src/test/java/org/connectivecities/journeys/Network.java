package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** People and cities of a journey, with a word of their own so that journeys do not meet each other's. */
final class Network {

  static final Duration SOON = Duration.ofSeconds(30);
  private static final int CHANGED_MEANWHILE = 412;

  private final Api api;
  private final String mark = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);

  Network(Api api) {
    this.api = api;
  }

  /** A made-up word that only the texts of this journey have. */
  String mark() {
    return mark;
  }

  String id(String name) {
    return name + "-" + mark;
  }

  String city(String name, String country) {
    return cityCalled(id(name), name, country);
  }

  /** With an id that others know too. */
  String cityCalled(String id, String name, String country) {
    String body =
        """
        {"id": "%s", "name": "%s %s", "country": "%s", "region": "sub-saharan-africa", "population": 3600000,
         "climateZone": "tropical", "incomeGroup": "lower-middle", "setting": ["river"]}
        """
            .formatted(id, name, mark, country);
    api.coordinator().post("/api/v1/cities", body).ok();
    return id;
  }

  /** A practitioner who keeps stormwater out of cellars, has agreed to be found and matched, and can take one request. */
  String expert(String name, String practice) {
    String id = id(name);
    api.coordinator().post("/api/v1/experts", expertBody(name, practice)).ok();
    return id;
  }

  String expertBody(String name, String practice) {
    return """
        {"id": "%1$s", "name": "%2$s", "role": "Head of drainage", "city": "Home of %2$s", "country": "DE",
         "languages": [{"language": "en", "level": "C1"}],
         "competences": [{"topic": "stormwater", "language": "en", "level": "leading", "years": 12,
           "text": "Stormwater retention in dense quarters, planned with residents. %3$s"}],
         "practices": [{"title": "Retention squares", "language": "en", "city": "Home of %2$s", "country": "DE", "year": 2021,
           "topics": ["stormwater"], "text": "%4$s %3$s", "result": "No flooded cellar since.",
           "failed": "The first square silted up."}],
         "formats": ["virtual-session", "expert-assignment"],
         "availability": {"daysPerYear": 8, "noticeWeeks": 2, "parallelEngagements": 1},
         "consent": {"search": true, "matching": true, "email": true},
         "contact": {"email": "%1$s@example.org", "phone": "+49 30 5550100"}}
        """
        .formatted(id(name), name, mark, practice);
  }

  /** A challenge of the city, in two texts. */
  String challenge(String cityId) {
    String body =
        """
        {"city": "%s", "challenge": "Every rainy season stormwater floods the informal quarters; we want retention squares planned with residents. %s",
         "success": "Cellars stay dry and residents look after the squares.", "languages": ["en"]}
        """
            .formatted(cityId, mark);
    return await()
        .atMost(SOON)
        .until(() -> api.city(cityId).post("/api/v1/challenges", body), posted -> posted.status() == 201)
        .text("/id");
  }

  /** Found by people and by matching: a person's passages may become visible half a second after the person. */
  void awaitSearchable(String expertId) {
    await().atMost(SOON).untilAsserted(() -> assertThat(found()).contains(expertId));
    await().atMost(SOON).untilAsserted(() -> assertThat(candidates()).contains(expertId));
  }

  /** Who is looked at for a challenge that has this journey's word. */
  private String candidates() {
    Api search = Api.anonymous(RunningPlatform.running().service(RunningPlatform.SEARCH).uri()).service("search.candidates");
    return search.post("/api/v1/search/candidates", "{\"texts\": [{\"text\": \"%s\"}], \"limit\": 500}".formatted(mark)).ok().raw().body();
  }

  void awaitNotSearchable(String expertId) {
    await().atMost(SOON).untilAsserted(() -> assertThat(found()).doesNotContain(expertId));
  }

  /** The answer's body to a member's search for this journey's people. */
  String found() {
    return api.coordinator().get("/api/v1/search/experts", "q", mark).ok().raw().body();
  }

  /** The newest shortlist of a challenge, as soon as it is there. */
  Answer shortlist(String challengeId) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(api.coordinator().get("/api/v1/challenges/" + challengeId).ok().text("/shortlistId")).isNotEmpty());
    String id = api.coordinator().get("/api/v1/challenges/" + challengeId).ok().text("/shortlistId");
    return api.coordinator().get("/api/v1/shortlists/" + id).ok();
  }

  /** As it is. Once the model has read the profiles of a moment ago it may be made anew, also just now: then one looks again. */
  void publish(Answer shortlist) {
    String path = "/api/v1/shortlists/" + shortlist.text("/id");
    Answer published = api.coordinator().post(path + "/publish", shortlist.etag(), "");
    if (published.status() == CHANGED_MEANWHILE) {
      published = api.coordinator().post(path + "/publish", api.coordinator().get(path).ok().etag(), "");
    }
    published.ok();
  }

  /** Published as it is and chosen by the city in the given order; the first is asked then. */
  void publishAndChoose(String cityId, Answer shortlist, String... expertIds) {
    publish(shortlist);
    String path = "/api/v1/shortlists/" + shortlist.text("/id");
    String etag = api.city(cityId).get(path).ok().etag();
    api.city(cityId).post(path + "/choice", etag, "{\"expertIds\": [\"" + String.join("\", \"", expertIds) + "\"]}").ok();
  }

  /** The open invitation of a practitioner, as soon as it is there. */
  JsonNode invitation(String expertId) {
    return await()
        .atMost(SOON)
        .until(
            () -> api.practitioner(expertId).get("/api/v1/invitations?state=pending").ok().json().get("items"),
            items -> items.size() == 1)
        .get(0);
  }

  boolean hasInvitation(String expertId) {
    return api.practitioner(expertId).get("/api/v1/invitations?state=pending").ok().json().get("items").size() > 0;
  }
}
