package org.connectivecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.platform.Namespace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** Changes of profiles on their way into the index. */
@SearchServiceTest
class IndexingIT {

  @Autowired
  private SearchApi api;

  @Autowired
  private ElasticsearchClient elastic;

  @Autowired
  private Namespace namespace;

  @Value("${spring.kafka.bootstrap-servers}")
  private String broker;

  @Test
  void takesARevisionAndRefusesAnOlderOne() {
    api.publish(Profile.of("rev").version(2).competence(null, "Plonkering of roofs", "en").published());
    api.awaitFound("rev", "q", "plonkering");

    api.publish(
        Profile.of("rev").version(3).competence(null, "Brindling of roofs", "en").published(),
        Profile.of("rev").version(1).competence(null, "Plonkering of old", "en").published());

    api.awaitFound("rev", "q", "brindling");
    api.awaitNotFound("rev", "q", "plonkering");
  }

  @Test
  void keepsAnErasedPersonOutWhateverComesLate() throws IOException {
    api.publish(Profile.of("gone").version(1).competence(null, "Skaddling of parks", "en").published());
    api.awaitFound("gone", "q", "skaddling");

    api.erase("gone", 2);
    api.awaitNotFound("gone", "q", "skaddling");
    api.publish(
        Profile.of("gone").version(1).competence(null, "Skaddling of parks", "en").published(),
        Profile.of("after-gone").competence(null, "Skaddling of squares", "en").published());

    assertThat(SearchApi.ids(api.awaitFound("after-gone", "q", "skaddling"))).containsExactly("after-gone");
    assertThat(everythingHeldOf("gone")).isNotEmpty().noneMatch(source -> source.contains("kaddling") || source.contains("Person gone"));
  }

  /** Every document of the person, pieces included, as stored. */
  private List<String> everythingHeldOf(String id) throws IOException {
    String index = namespace.dashed("experts");
    elastic.indices().refresh(refresh -> refresh.index(index));
    return elastic
        .search(search -> search.index(index).size(100).query(query -> query.ids(these -> these.values(id, id + "~c1~0"))), Map.class)
        .hits().hits().stream().map(hit -> String.valueOf(hit.source())).toList();
  }

  @Test
  void hidesAPausedPersonUntilTheNextVersion() {
    api.publish(Profile.of("nap").version(1).competence(null, "Trundlewick trams", "en").published());
    api.awaitFound("nap", "q", "trundlewick");

    api.pause("nap", 2);
    api.awaitNotFound("nap", "q", "trundlewick");

    api.publish(Profile.of("nap").version(3).competence(null, "Trundlewick trams", "en").published());
    api.awaitFound("nap", "q", "trundlewick");
  }

  @Test
  void forgetsWhoWithdrawsConsent() {
    api.publish(Profile.of("shy").version(1).competence(null, "Quaddling markets", "en").published());
    api.awaitFound("shy", "q", "quaddling");

    api.publish(Profile.of("shy").version(2).consenting(false, false).competence(null, "Quaddling markets", "en").published());

    api.awaitNotFound("shy", "q", "quaddling");
  }

  @Test
  void putsWhatNobodyCanReadAsideAndGoesOn() {
    long before = deadLetters();

    api.publish(EventTypes.EXPERT_PUBLISHED, "poison", 1, "{\"expertId\": [");
    api.publish("expert.promoted", "poison", 2, "{}");
    api.publish(Profile.of("healthy").competence(null, "Glimmerfen bridges", "en").published());

    api.awaitFound("healthy", "q", "glimmerfen");
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> deadLetters() == before + 2);
  }

  private long deadLetters() {
    var settings = new Properties();
    settings.put("bootstrap.servers", broker);
    var letters = new TopicPartition(namespace.dotted("expert.profiles.v1.search.indexing.dlt"), 0);
    try (Admin admin = Admin.create(settings)) {
      return admin.listOffsets(Map.of(letters, OffsetSpec.latest())).partitionResult(letters).get().offset();
    } catch (InterruptedException | ExecutionException notThere) {
      throw new AssertionError(notThere);
    }
  }

  @Test
  void saysThatItIsHealthyAndWithWhichModel() {
    api.awaitReady();

    JsonNode health = api.health();

    assertThat(health.get("status").asString()).as(health.toPrettyString()).isEqualTo("UP");
    assertThat(api.get("/health", "").getBody()).hasToString("{\"status\":\"UP\"}");
    assertThat(api.get("/actuator/health", "").getStatusCode().value()).isEqualTo(404);
    assertThat(health.at("/components/searchIndex/details/embedding").asString()).isEqualTo("all-minilm-l6-v2-q");
  }
}
