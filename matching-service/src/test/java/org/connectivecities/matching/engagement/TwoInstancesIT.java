package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.connectivecities.matching.engagement.ServiceInstance.COORDINATOR;
import static org.connectivecities.matching.engagement.ServiceInstance.practitioner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.FindWorkloads;
import org.connectivecities.matching.engagement.ServiceInstance.Answer;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two instances of the service on one store: what one decides binds the other. */
@ExtendWith(LocalStackExtension.class)
class TwoInstancesIT {

  private static final int MANY = 50;
  private static final List<ServiceInstance> INSTANCES = new ArrayList<>();

  @BeforeAll
  static void start() {
    INSTANCES.add(ServiceInstance.shared());
    INSTANCES.add(ServiceInstance.start());
  }

  @AfterAll
  static void stop() {
    INSTANCES.getLast().close();
  }

  @Test
  void givesTheLastPlaceToOneOfFiftyWhoAreAcceptedAtOnce() throws InterruptedException, ExecutionException {
    ServiceInstance one = INSTANCES.getFirst();
    String mara = one.publish("mara", 2);
    String joao = one.publish("joao", 10);
    one.post(practitioner(mara), "/api/v1/invitations/" + one.pending(one.choose(mara)).text("id") + "/accept", "");
    List<String> challenges = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      challenges.add(one.choose(mara, joao));
    }

    List<Answer> answers = acceptedAtOnce(mara, challenges);

    Map<String, Long> byResult =
        answers.stream().collect(Collectors.groupingBy(answer -> answer.status() + answer.text("type"), Collectors.counting()));
    assertThat(byResult).isEqualTo(Map.of("200", 1L, "409/problems/no-place-left", MANY - 1L));
    Answer engaged = one.get(COORDINATOR, "/api/v1/engagements?limit=100&expert=" + mara);
    assertThat(engaged.body().path("items").size()).isEqualTo(2);
    assertThat(one.bean(FindWorkloads.class).of(List.of(mara)).get(mara).taken()).isEqualTo(2);
    List<String> nextAsked =
        challenges.stream().map(challenge -> one.pending(challenge).text("expertId")).filter(id -> !id.isEmpty()).toList();
    assertThat(nextAsked).hasSize(MANY - 1).containsOnly(joao);
  }

  private static List<Answer> acceptedAtOnce(String expertId, List<String> challenges)
      throws InterruptedException, ExecutionException {
    List<Callable<Answer>> requests = new ArrayList<>();
    for (int i = 0; i < challenges.size(); i++) {
      ServiceInstance instance = INSTANCES.get(i % INSTANCES.size());
      String path = "/api/v1/invitations/" + challenges.get(i) + "~1/accept";
      requests.add(() -> instance.post(practitioner(expertId), path, ""));
    }
    List<Answer> answers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : threads.invokeAll(requests)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  @Test
  void letsEachSilenceExpireOnceWhoeverSweeps() throws InterruptedException {
    ServiceInstance one = INSTANCES.getFirst();
    String mara = one.publish("mara", 10);
    String joao = one.publish("joao", 10);
    List<String> challenges = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      challenges.add(one.choose(mara, joao));
    }
    ServiceInstance.CLOCK.jump(Duration.ofDays(5));
    try (PublishedFacts facts = PublishedFacts.listen();
        var sweepers = Executors.newVirtualThreadPerTaskExecutor()) {
      sweepers.invokeAll(INSTANCES.stream().map(TwoInstancesIT::sweepWithoutLease).toList());

      for (String challenge : challenges) {
        await().untilAsserted(() -> assertThat(one.pending(challenge).text("expertId")).isEqualTo(joao));
        assertThat(one.get(COORDINATOR, "/api/v1/invitations?challenge=" + challenge).body().path("items").size())
            .isEqualTo(2);
        await()
            .untilAsserted(
                () -> assertThat(facts.of(challenge))
                    .containsExactly(
                        "engagement.invited " + mara, "engagement.declined " + mara + " no-answer",
                        "engagement.invited " + joao));
      }
    }
  }

  private static Callable<Integer> sweepWithoutLease(ServiceInstance instance) {
    return () -> new SweepAskings(instance.bean(AskingDesk.class)).sweep();
  }
}
