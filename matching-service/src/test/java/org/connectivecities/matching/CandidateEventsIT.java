package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Cities;
import org.connectivecities.platform.kafka.EventPublisher;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The copies under everything a broker may do: twice, late, in disorder, unreadable. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "matching.search.url=http://127.0.0.1:9")
class CandidateEventsIT {

  @Autowired EventPublisher publisher;
  @Autowired Candidates candidates;
  @Autowired Cities cities;

  private final String id = "e-" + UUID.randomUUID();
  private Network network;

  @BeforeEach
  void connect() {
    network = new Network(publisher);
  }

  private void publish(long version, String text) {
    network.publish(Network.expert(id, version, text, "housing"));
  }

  private String text() {
    return candidates.find(id).map(known -> known.competences().getFirst().text()).orElse("");
  }

  /** Events of one key come in order: once the marker behind them is there, all before it have been taken. */
  private void everythingTaken() {
    String marker = "marker-" + UUID.randomUUID();
    for (int i = 0; i < 30; i++) {
      network.publish(Network.expert(marker + i, 1, "marker", "housing"));
    }
    await().atMost(Duration.ofSeconds(30)).until(() -> {
      for (int i = 0; i < 30; i++) {
        if (candidates.find(marker + i).isEmpty()) {
          return false;
        }
      }
      return true;
    });
  }

  @Test
  void keepsTheNewestWhateverTheOrderAndNumberOfEvents() {
    publish(3, "third");
    publish(1, "first");
    publish(3, "third");
    publish(2, "second");
    everythingTaken();

    assertThat(text()).isEqualTo("third");
  }

  @Test
  void doesNotBringBackTheErasedByALateEvent() {
    publish(1, "first");
    network.erase(id, 3);
    publish(2, "late");
    everythingTaken();

    assertThat(candidates.find(id)).isEmpty();
  }

  @Test
  void pausesUntilTheNextProfile() {
    publish(1, "first");
    network.pause(id, 2);
    everythingTaken();
    assertThat(candidates.find(id).map(Candidate::paused)).isPresent();

    publish(3, "back");
    everythingTaken();
    assertThat(candidates.find(id).orElseThrow().paused()).isNull();
  }

  @Test
  void goesOnBehindAnEventItCannotRead() {
    network.send("expert.profiles.v1", "expert.published", id, 1, "no profile at all");
    network.send("expert.profiles.v1", "expert.exploded", id, 1, "unknown type");
    publish(2, "readable");

    await().atMost(Duration.ofSeconds(30)).until(() -> text().equals("readable"));
  }

  @Test
  void findsTopicsInTextsThatNameNone() {
    network.publish(Network.expert(id, 1, "We retrofit street lighting with LED lamps", null));

    await().atMost(Duration.ofSeconds(30)).until(() -> candidates.find(id).isPresent());
    assertThat(candidates.find(id).orElseThrow().competences().getFirst().topics()).contains("street-lighting");
  }

  @Test
  void followsCities() {
    network.publish(Network.city(id, 2));
    network.publish(Network.city(id, 1));

    await().atMost(Duration.ofSeconds(30)).until(() -> cities.find(id).isPresent());
    assertThat(cities.find(id).orElseThrow().version()).isEqualTo(2);
  }
}
