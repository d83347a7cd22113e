package org.connectivecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Recall as the matching service meets it. */
@SearchServiceTest
class CandidatesIT {

  private static final String PATH = "/api/v1/search/candidates";
  private static final Map<String, ?> FLOODS =
      Map.of(
          "texts", List.of(Map.of("text", "Heavy rain floods the cellars of the old town; sewers cannot carry it.", "language", "en")),
          "topics", List.of("stormwater"));

  private static boolean given;

  @Autowired
  private SearchApi api;

  /** Once: publishing again would rewrite documents while the tests compare scores. */
  @BeforeEach
  void givePeople() {
    if (given) {
      return;
    }
    given = true;
    api.publish(
        Profile.of("rain").competence("stormwater", "Squares keep heavy rain away from cellars and sewers in the old town.", "en")
            .practice("Fourteen retention squares", "Floods of the old town stopped.", "en", "stormwater", "public-space").published(),
        Profile.of("regen").competence("stormwater", "Mulden und Notwasserwege in dichten Quartieren", "de").published(),
        Profile.of("monsoon").competence(null, "We protect basements against inundation during downpours.", "en").published(),
        Profile.of("budget").competence("municipal-finance", "Property tax collected by mobile phone.", "en").published(),
        Profile.of("rain-shy").consenting(true, false).competence("stormwater", "Heavy rain floods cellars.", "en").published());
    await(FLOODS, answer -> dense(answer, "monsoon") > .2 && dense(answer, "regen") > 0 && dense(answer, "rain") > .4);
  }

  @Test
  void findsByWordsByMeaningAndByTopic() {
    JsonNode answer = find(FLOODS);

    assertThat(answer.get("dense").asString()).isEqualTo("on");
    assertThat(ids(answer)).startsWith("rain").doesNotContain("rain-shy");
    assertThat(byId(answer, "regen").get("concept").asDouble()).isEqualTo(1);
    assertThat(byId(answer, "monsoon").get("dense").asDouble()).isGreaterThan(byId(answer, "budget").get("dense").asDouble());
    JsonNode passage = byId(answer, "rain").get("passages").get(0);
    assertThat(passage.get("passageId").asString()).isEqualTo("c1");
    assertThat(passage.get("highlight").get("html").asString()).contains("<mark>");
    assertThat(passage.get("lexical").asDouble()).isBetween(.5, 1.0);
  }

  @Test
  void findsByWordsAndMeaningWhatIsWrittenInAnotherLanguage() {
    JsonNode answer = find(Map.of(
        "texts", List.of(Map.of("text", "Les pluies inondent les caves de la vieille ville ; les égouts débordent.", "language", "fr"))));

    assertThat(ids(answer)).startsWith("rain");
    assertThat(byId(answer, "rain").get("lexical").asDouble()).isGreaterThan(byId(answer, "budget").get("lexical").asDouble());
    assertThat(byId(answer, "rain").get("dense").asDouble()).isGreaterThan(byId(answer, "budget").get("dense").asDouble());
    assertThat(byId(answer, "rain").get("passages").get(0).get("highlight").get("html").asString()).contains("<mark>");
  }

  @Test
  void answersTheSameTwice() {
    JsonNode first = find(FLOODS).get("candidates");

    for (int again = 0; again < 5; again++) {
      assertThat(find(FLOODS).get("candidates")).isEqualTo(first);
    }
  }

  @Test
  void givesTheSameScoresHoweverManyAreWanted() {
    JsonNode one = find(with(FLOODS, "limit", 1));

    assertThat(one.get("candidates")).hasSize(1);
    assertThat(one.get("candidates").get(0)).isEqualTo(find(FLOODS).get("candidates").get(0));
    assertThat(one.get("total").asInt()).isGreaterThan(1);
  }

  @Test
  void leavesOutTheChallengesOwnCity() {
    assertThat(ids(find(with(FLOODS, "excludeCity", Map.of("name", "MUSTERSTADT", "country", "de"))))).doesNotContain("rain", "regen");
  }

  @Test
  void asksForFormatsAndLanguages() {
    assertThat(ids(find(with(FLOODS, "formats", List.of("study-tour"))))).doesNotContain("rain");
    assertThat(ids(find(with(FLOODS, "languages", List.of("sw"))))).doesNotContain("rain");
    assertThat(ids(find(with(FLOODS, "languages", List.of("sw", "en"))))).contains("rain");
  }

  @Test
  void goesByTopicsAloneWhereThereIsNoText() {
    JsonNode answer = find(Map.of("topics", List.of("stormwater")));

    assertThat(answer.get("dense").asString()).isEqualTo("no-text");
    assertThat(ids(answer)).contains("rain", "regen").doesNotContain("budget");
  }

  @Test
  void looksOnlyByTheMeansAskedFor() {
    JsonNode answer = find(with(FLOODS, "means", List.of("words")));

    assertThat(answer.get("dense").asString()).isEqualTo("not-asked");
    assertThat(answer.get("candidates").findValues("dense")).allSatisfy(part -> assertThat(part.asDouble()).isIn(0.0, 0.5));
  }

  @Test
  void ranksEverybodyForAMeasurement() {
    assertThat(ids(find(with(Map.of("topics", List.of("stormwater")), "limit", 500)))).doesNotContain("budget");
    var wish = new HashMap<String, Object>(Map.of("topics", List.of("stormwater"), "limit", 9_000, "everybody", true));

    assertThat(ids(find(wish))).contains("rain", "regen", "budget");
  }

  @Test
  void isNotForEverybody() {
    assertThat(api.post(PATH, "", FLOODS).getStatusCode().value()).isEqualTo(401);
    assertThat(api.post(PATH, "k; roles=city; city=kumasi", FLOODS).getStatusCode().value()).isEqualTo(403);
    assertThat(api.post(PATH, "m; scopes=search.candidates", FLOODS).getStatusCode().value()).isEqualTo(200);
  }

  @Test
  void namesWhatIsWrong() {
    assertThat(fault(Map.of("texts", List.of(), "topics", List.of()))).isEqualTo("/texts");
    assertThat(fault(with(FLOODS, "topics", List.of("stormwatr")))).isEqualTo("/topics/0");
    assertThat(fault(with(FLOODS, "limit", 501))).isEqualTo("/limit");
    assertThat(fault(with(FLOODS, "means", List.of("words", "magic")))).isEqualTo("/means/1");
    assertThat(fault(with(FLOODS, "colour", "red"))).contains("colour");
    assertThat(fault(Map.of("texts", List.of(Map.of("text", "x".repeat(4001)))))).isEqualTo("/texts/0/text");
  }

  private String fault(Map<String, ?> body) {
    var answer = api.post(PATH, SearchApi.MATCHING, body);
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    return answer.getBody().get("errors").get(0).get("pointer").asString();
  }

  private JsonNode find(Map<String, ?> body) {
    var answer = api.post(PATH, SearchApi.MATCHING, body);
    assertThat(answer.getStatusCode().value()).as(String.valueOf(answer.getBody())).isEqualTo(200);
    return answer.getBody();
  }

  private void await(Map<String, ?> body, Predicate<JsonNode> hoped) {
    Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(300)).until(() -> {
      var answer = api.post(PATH, SearchApi.MATCHING, body);
      return answer.getStatusCode().value() == 200 && hoped.test(answer.getBody());
    });
  }

  private static double dense(JsonNode answer, String id) {
    JsonNode candidate = byId(answer, id);
    return candidate == null ? 0 : candidate.get("passages").get(0).get("dense").asDouble();
  }

  private static JsonNode byId(JsonNode answer, String id) {
    return answer.get("candidates").valueStream().filter(one -> one.get("expertId").asString().equals(id)).findFirst().orElse(null);
  }

  private static List<String> ids(JsonNode answer) {
    return answer.get("candidates").valueStream().map(one -> one.get("expertId").asString()).toList();
  }

  private static Map<String, ?> with(Map<String, ?> body, String name, Object value) {
    var more = new java.util.HashMap<String, Object>(body);
    more.put(name, value);
    return more;
  }
}
