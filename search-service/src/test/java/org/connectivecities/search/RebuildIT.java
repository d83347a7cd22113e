package org.connectivecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.connectivecities.platform.Namespace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Building the index anew while people search. */
@SearchServiceTest
class RebuildIT {

  private static final String PATH = "/api/v1/search/rebuilds";

  @Autowired
  private SearchApi api;

  @Autowired
  private ElasticsearchClient elastic;

  @Autowired
  private Namespace namespace;

  @BeforeEach
  void givePeople() {
    api.publish(
        Profile.of("stays").competence(null, "Wobblecrete repair", "en").published(),
        Profile.of("erased").competence(null, "Wobblecrete repair", "en").published());
    api.awaitFound("stays", "q", "wobblecrete");
    api.erase("erased", 2);
    api.awaitNotFound("erased", "q", "wobblecrete");
  }

  @Test
  void replacesTheIndexWithoutAFailedSearch() throws IOException {
    String before = liveIndex();
    var answers = new CopyOnWriteArrayList<String>();
    var over = new AtomicBoolean();
    Thread searching = Thread.ofVirtual().start(() -> {
      while (!over.get()) {
        var answer = api.get("/api/v1/search/experts", SearchApi.MEMBER, "q", "wobblecrete");
        answers.add(answer.getStatusCode().value() == 200 ? SearchApi.ids(answer.getBody()).toString() : answer.toString());
      }
    });

    JsonNode done = rebuilt();
    api.publish(Profile.of("late").competence(null, "Wobblecrete repair", "en").published());
    api.awaitFound("late", "q", "wobblecrete");
    over.set(true);
    Awaitility.await().until(() -> !searching.isAlive());

    assertThat(done.get("state").asString()).isEqualTo("done");
    assertThat(done.get("read").asLong()).isPositive();
    assertThat(liveIndex()).isNotEqualTo(before);
    assertThat(answers).hasSizeGreaterThan(5).allMatch(List.of("[stays]", "[late, stays]", "[stays, late]")::contains);
    assertThat(elastic.indices().exists(exists -> exists.index(before)).value()).isFalse();
  }

  @Test
  void keepsErasedPeopleOut() {
    rebuilt();
    api.publish(Profile.of("erased").version(1).competence(null, "Wobblecrete repair", "en").published());
    api.publish(Profile.of("marker").competence(null, "Wobblecrete marker", "en").published());

    assertThat(SearchApi.ids(api.awaitFound("marker", "q", "wobblecrete marker"))).doesNotContain("erased");
    assertThat(SearchApi.ids(api.search("q", "wobblecrete"))).doesNotContain("erased");
  }

  @Test
  void buildsTheIndexAnewWhenSomebodyDeletesIt() throws IOException {
    String index = liveIndex();

    elastic.indices().delete(delete -> delete.index(index));
    var missing = api.get("/api/v1/search/experts", "", "q", "wobblecrete");

    // Either it says that it is not there, or it is already back with everybody in it: never an empty list.
    assertThat(missing.getStatusCode().value()).isIn(503, 200);
    if (missing.getStatusCode().value() == 503) {
      assertThat(missing.getBody().get("type").asString()).isEqualTo("/problems/unavailable");
    } else {
      assertThat(SearchApi.ids(missing.getBody())).contains("stays");
    }
    api.awaitFound("stays", "q", "wobblecrete");
    assertThat(SearchApi.ids(api.search("q", "wobblecrete"))).doesNotContain("erased");
  }

  @Test
  void isForAdministrators() {
    assertThat(api.post(PATH, "", Map.of()).getStatusCode().value()).isEqualTo(401);
    assertThat(api.post(PATH, SearchApi.COORDINATOR, Map.of()).getStatusCode().value()).isEqualTo(403);
    assertThat(api.get(PATH + "/unknown", SearchApi.ADMINISTRATOR).getStatusCode().value()).isEqualTo(404);
  }

  private JsonNode rebuilt() {
    var started = api.post(PATH, SearchApi.ADMINISTRATOR, Map.of());
    assertThat(started.getStatusCode().value()).isEqualTo(202);
    String location = started.getHeaders().getFirst("Location");
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> api.get(location, SearchApi.ADMINISTRATOR).getBody(), status -> !status.get("state").asString().equals("running"));
  }

  private String liveIndex() throws IOException {
    return elastic.indices().getAlias(alias -> alias.name(namespace.dashed("experts"))).aliases().keySet().iterator().next();
  }
}
