package org.connectivecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Searching as a person meets it: events in, HTTP out. */
@SearchServiceTest
class SearchingIT {

  @Autowired
  private SearchApi api;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "de1 | de | Wir erneuern die Straßenbeleuchtung am Lübecker Zollhafenufer | Beleuchtung Zollhafenufer",
    "de2 | de | Wir erneuern die Straßenbeleuchtung am Kieler Zollhafenweg | Strassenbeleuchtungen Zollhafenweg",
    "ar1 | ar | تدير البلدية النفايات الصلبة في حي الزيتونة | نفايات زيتونة",
    "fr1 | fr | Gestion de l’eau de pluie dans les quartiers de Yoffou | eau Yoffou",
    "es1 | es | Gestionamos los residuos orgánicos en Quetzalar | residuo organico Quetzalar",
    "pt1 | pt | Cidades que planejam ruas para pedestres em Itapuã | cidade rua Itapua",
    "en1 | en | Upgrading informal settlements with residents of Kibongoto | settlement resident Kibongoto",
    "tr1 | tr | Atık toplama kooperatifleri Eskikent | kooperatifleri Eskikent"
  })
  void findsInflectedWordsInEveryLanguage(String id, String language, String text, String query) {
    api.publish(Profile.of(id).competence(null, text, language).published());

    JsonNode item = api.awaitFound(id, "q", query).get("items").get(0);

    assertThat(item.get("expertId").asString()).isEqualTo(id);
    String named = language.equals("tr") ? "und" : language;
    assertThat(item.get("highlights").get(0).get("language").asString()).isEqualTo(named);
    assertThat(item.get("highlights").get(0).get("html").asString()).contains("<mark>");
  }

  @Test
  void findsAnEnglishProfileByTheGermanWordForItsTopic() {
    api.publish(Profile.of("topic-words").name("Quibblefinch").competence("stormwater", "Squares that flood on purpose", "en").published());

    api.awaitFound("topic-words", "q", "Regenwasser Quibblefinch");
  }

  @Test
  void tellsEverybodyTheNewestPracticesWithoutAName() {
    api.publish(Profile.of("doer").from("Tamale", "GH").documented("Skwiggling of drains", 2026, "https://example.org/drains", "stormwater").published());
    api.awaitFound("doer", "q", "Skwiggling");

    JsonNode told = api.get("/api/v1/search/practices", "", "lang", "de", "limit", "1").getBody().get("items").get(0);

    assertThat(told.get("title").asString()).isEqualTo("Skwiggling of drains");
    assertThat(told.get("city").asString()).isEqualTo("Tamale");
    assertThat(told.get("topics").get(0).get("label").asString()).isEqualTo("Regenwasserbewirtschaftung");
    assertThat(told.toString()).doesNotContain("doer").doesNotContain("Person").doesNotContain("example.org");
  }

  @Test
  void tellsAVisitorWhatWasDoneAndNothingThatLeadsToThePerson() {
    api.publish(Profile.of("quib-doer").name("Quibberly Snork").from("Tamale", "GH").speaking("en", "fr")
        .competence("stormwater", "Quibbelfry of drains by Snork", "en").practice("Fribbling of drains", "With Snork", "en", "stormwater").published());
    api.publish(Profile.of("quib-former").from("Tamale", "GH").practice("Fribbling of roofs", "", "en").beforeVisitors().published());
    api.awaitFound("quib-doer", "q", "Quibberly Snork");
    api.awaitFound("quib-former", "q", "Fribbling");

    JsonNode answer = api.get("/api/v1/search/experts", "", "q", "Fribbling", "lang", "de").getBody();

    assertThat(answer.get("items")).isEmpty();
    assertThat(answer.get("total").isNull()).isTrue();
    assertThat(answer.get("fewerThan").asInt()).isEqualTo(5);
    assertThat(answer.get("practices")).singleElement().satisfies(told -> {
      assertThat(told.get("title").asString()).isEqualTo("Fribbling of drains");
      assertThat(told.get("city").asString()).isEqualTo("Tamale");
      assertThat(told.get("year").asInt()).isEqualTo(2020);
      assertThat(told.get("topics").get(0).get("label").asString()).isEqualTo("Regenwasserbewirtschaftung");
    });
    assertThat(answer.toString()).doesNotContain("quib", "Snork", "With");
    for (String hidden : List.of("Quibberly", "Snork", "Quibbelfry", "Quibberlt")) {
      for (String funder : List.of("", "nobody; roles=", "fay; roles=funder")) {
        JsonNode nothing = api.get("/api/v1/search/experts", funder, "q", hidden).getBody();
        assertThat(nothing.get("practices")).as(hidden).isEmpty();
        assertThat(nothing.get("total").asLong()).as(hidden).isZero();
        assertThat(nothing.get("didYouMean").isNull()).as(hidden).isTrue();
        assertThat(api.get("/api/v1/search/suggestions", funder, "prefix", hidden).getBody().get("items")).as(hidden)
            .allMatch(item -> item.get("kind").asString().equals("topic"));
      }
    }
  }

  @Test
  void escapesWhatAProfileSmugglesIn() {
    api.publish(Profile.of("evil").competence(null, "<img src=x onerror=alert(1)> grombulating of waste", "en").published());

    String html = api.awaitFound("evil", "q", "grombulating").get("items").get(0).get("highlights").get(0).get("html").asString();

    assertThat(html).contains("<mark>grombulating</mark>").contains("&lt;img").doesNotContain("<img");
  }

  @Test
  void forgivesATypingErrorAndOffersTheRightSpelling() {
    api.publish(Profile.of("typo").competence(null, "Flumpering of canals", "en").published());
    api.awaitFound("typo", "q", "flumpering");

    JsonNode answer = api.search("q", "flumperng");

    assertThat(SearchApi.ids(answer)).containsExactly("typo");
    assertThat(answer.get("match").asString()).isEqualTo("similar");
    assertThat(answer.get("didYouMean").asString()).isEqualTo("flumpering");
  }

  @Test
  void saysWhatToDoWhenNobodyIsFound() {
    api.publish(Profile.of("advice").from("Accra", "GH").competence(null, "Snorkelbrick paving", "en").published());
    api.awaitFound("advice", "q", "snorkelbrick");

    JsonNode step = api.search("q", "snorkelbrick", "country", "PE").get("advice").get(0);

    assertThat(step.get("action").asString()).isEqualTo("drop-filter");
    assertThat(step.get("filter").asString()).isEqualTo("country");
    assertThat(step.get("fewerThan").asInt()).isEqualTo(5);
  }

  @Test
  void countsFacetsSoThatSeveralValuesCanBeChosen() {
    api.publish(
        Profile.of("facet1").from("Accra", "GH").speaking("en").competence("bus-rapid-transit", "Wuzzlebus lanes", "en").published(),
        Profile.of("facet2").from("Nairobi", "KE").speaking("en", "sw").competence("cycling", "Wuzzlebus lanes", "en").published(),
        Profile.of("facet3").from("Lima", "PE").speaking("es").competence("cycling", "Wuzzlebus lanes", "en").published());
    api.await(answer -> answer.get("total").asInt() == 3, "q", "wuzzlebus");

    String[] asked = {"q", "wuzzlebus", "country", "GH", "country", "KE", "topic", "mobility", "lang", "fr"};
    JsonNode answer = api.get("/api/v1/search/experts", SearchApi.COORDINATOR, asked).getBody();

    assertThat(SearchApi.ids(answer)).containsExactlyInAnyOrder("facet1", "facet2");
    assertThat(counts(answer, "country")).containsExactlyInAnyOrder("GH=1", "KE=1", "PE=1");
    assertThat(counts(answer, "language")).containsExactlyInAnyOrder("en=2", "sw=1");
    assertThat(answer.get("facets").get("country").valueStream().filter(value -> value.get("chosen").asBoolean())).hasSize(2);
    assertThat(answer.get("facets").get("country").findValuesAsString("label")).contains("Pérou");
    JsonNode seenByAnybody = api.search(asked).get("facets");
    assertThat(seenByAnybody.get("language")).as("values that would describe two people").isEmpty();
    assertThat(seenByAnybody.get("country").findValuesAsString("value")).containsExactly("GH", "KE");
    assertThat(seenByAnybody.get("country").get(0).get("count").isNull()).isTrue();
    assertThat(seenByAnybody.get("country").get(0).get("fewerThan").asInt()).isEqualTo(5);
  }

  private static List<String> counts(JsonNode answer, String facet) {
    return answer.get("facets").get(facet).valueStream().map(value -> value.get("value").asString() + "=" + value.get("count").asLong()).toList();
  }

  @Test
  void pagesThroughEverybodyOnce() {
    for (int i = 0; i < 7; i++) {
      api.publish(Profile.of("page" + i).competence(null, "Dribblestone quay", "en").published());
    }
    api.await(answer -> answer.get("total").asInt() == 7, "q", "dribblestone");

    assertThat(allPages("q", "dribblestone", "limit", "3")).hasSize(7).doesNotHaveDuplicates();
    assertThat(allPages("q", "dribblestone", "limit", "3")).isEqualTo(allPages("q", "dribblestone", "limit", "2"));
  }

  private List<String> allPages(String... parameters) {
    var ids = new ArrayList<String>();
    var with = new ArrayList<>(List.of(parameters));
    JsonNode next;
    do {
      JsonNode answer = api.search(with.toArray(String[]::new));
      ids.addAll(SearchApi.ids(answer));
      next = answer.get("next");
      with = new ArrayList<>(List.of(parameters));
      with.addAll(List.of("page", next.asString("")));
    } while (!next.isNull());
    return ids;
  }

  @Test
  void pagesThroughASearchWithoutWords() {
    for (int i = 0; i < 5; i++) {
      api.publish(Profile.of("all" + i).from("Hobart", "AU").published());
    }
    api.await(answer -> answer.get("total").asInt() == 5, "country", "AU");

    assertThat(allPages("country", "AU", "limit", "2")).containsExactly("all0", "all1", "all2", "all3", "all4");
  }

  @Test
  void completesWhatSomebodyTypes() {
    api.publish(
        Profile.of("complete1").name("Zephyrine Obi").from("Zephyrtown", "GH").published(),
        Profile.of("complete2").name("Zephyr Hidden").from("Zephyrtown", "GH").consenting(false, true).published());
    api.awaitFound("complete1", "q", "Zephyrine");

    JsonNode items = api.get("/api/v1/search/suggestions", SearchApi.MEMBER, "prefix", "zeph").getBody().get("items");
    assertThat(items.findValuesAsString("label")).contains("Zephyrine Obi", "Zephyrtown").doesNotContain("Zephyr Hidden");

    JsonNode topics = api.get("/api/v1/search/suggestions", SearchApi.MEMBER, "prefix", "Abfall", "lang", "de").getBody().get("items");
    assertThat(topics.findValuesAsString("value")).contains("waste");
  }

  @Test
  void hidesWhoIsPausedUntilALaterDay() {
    api.publish(
        Profile.of("rest").pausedUntil(LocalDate.now().plusMonths(1)).competence(null, "Mumblecrank pumps", "en").published(),
        Profile.of("here").competence(null, "Mumblecrank pumps", "en").published());

    assertThat(SearchApi.ids(api.awaitFound("here", "q", "mumblecrank"))).containsExactly("here");
  }

  @ParameterizedTest
  @CsvSource({"contry, GH, contry", "limit, 0, limit", "topic, stormwatr, topic", "available, tomorrow, available", "page, x, page"})
  void namesTheParameterThatIsWrong(String name, String value, String pointer) {
    var answer = api.get("/api/v1/search/experts", SearchApi.MEMBER, name, value);

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody().get("type").asString()).isEqualTo("/problems/invalid");
    assertThat(answer.getBody().get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void describesEveryParameter() {
    JsonNode description = api.get("/v3/api-docs", "").getBody();

    assertThat(description.at("/paths/~1api~1v1~1search~1experts/get/parameters").findValuesAsString("name"))
        .contains("q", "topic", "available", "page", "limit");
    assertThat(description.at("/paths/~1api~1v1~1search~1candidates/post").toString()).doesNotContain("actor");
    assertThat(description.at("/info/title").asString()).isEqualTo("Search");
  }

  @Test
  void boundsTheQuestion() {
    api.awaitReady();
    assertThat(api.get("/api/v1/search/experts", SearchApi.MEMBER, "q", "x".repeat(201)).getStatusCode().value()).isEqualTo(400);
    assertThat(api.get("/api/v1/search/experts", SearchApi.MEMBER, "q", "\"a* ~OR (( \\ /regex[/ {").getStatusCode().value()).isEqualTo(200);
  }
}
