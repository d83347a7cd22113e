package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people do in whatever order, and wherever processes die: the promises of asking hold after every step. */
class RandomAskingTest {

  private static final List<String> CHALLENGES = List.of("a", "b", "c", "d", "e", "f");
  private static final Map<String, Integer> LIMITS = Map.of("mara", 1, "joao", 1, "li", 2, "ama", 3);
  private static final int STEPS = 120;

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsItsPromises(int seed) {
    Random random = new Random(seed);
    World world = new World();
    LIMITS.forEach(world::publish);
    CHALLENGES.forEach(id -> world.challenges.post(id, World.CITY));
    for (int step = 0; step < STEPS; step++) {
      int lastCall = random.nextInt(4) > 0 ? Integer.MAX_VALUE : random.nextInt(12);
      InterruptedProcess process = InterruptedProcess.dyingAt(world, lastCall, random.nextBoolean());
      process.interrupts(() -> act(random, world, process.desk()));
      AskingInvariants.holdAlways(all(world), LIMITS);
    }
    world.pass(world.policy.grace());
    new SweepAskings(world.desk).sweep();
    new TidyAskings(world.desk).tidy();
    AskingInvariants.holdAtRest(world, all(world));
    assertThat(world.stored.facts()).as("decisions of which nobody is told twice").doesNotHaveDuplicates();
  }

  private static void act(Random random, World world, AskingDesk desk) {
    String challenge = CHALLENGES.get(random.nextInt(CHALLENGES.size()));
    InvitationId id = new InvitationId(challenge, 1 + random.nextInt(4));
    Actor expert = World.practitioner(invitedAs(world, id));
    Feedback feedback = new Feedback(1 + random.nextInt(5), null, null, world.instant());
    switch (random.nextInt(21)) {
      case 0, 1, 2, 3 -> new BeginAsking(desk).begin(new Choice("s" + random.nextInt(9), challenge, shuffled(random)));
      case 4, 5, 6, 7, 8, 9 -> new AnswerInvitation(desk).accept(expert, id);
      case 10, 11 -> new AnswerInvitation(desk).decline(expert, id, new Refusal(DeclineReason.OTHER, null, null));
      case 12 -> new WithdrawInvitation(desk).withdraw(World.COORDINATOR, id, "because");
      case 13, 14 -> new CompleteEngagement(desk).complete(World.CITY, id, feedback);
      case 15 -> new CancelEngagement(desk).cancel(random.nextBoolean() ? expert : World.CITY, id, "because");
      case 16 -> new GiveFeedback(desk).give(expert, id, feedback);
      case 17 -> world.pass(Duration.ofDays(random.nextInt(4)));
      case 18 -> new ForgetExpert(desk, new InMemoryAnswerLinks()).forget(invitedAs(world, id));
      case 19 -> new SweepAskings(desk).sweep();
      default -> new TidyAskings(desk).tidy();
    }
  }

  /** Mostly whoever was really asked, so that answers count. */
  private static String invitedAs(World world, InvitationId id) {
    return world.stored.find(id.challengeId()).flatMap(stored -> stored.value().find(id)).map(Invitation::expertId).orElse("mara");
  }

  private static List<String> shuffled(Random random) {
    List<String> ids = new ArrayList<>(LIMITS.keySet());
    Collections.sort(ids);
    Collections.shuffle(ids, random);
    return ids.subList(0, 1 + random.nextInt(ids.size()));
  }

  private static List<Asking> all(World world) {
    return world.stored.find(Set.copyOf(CHALLENGES));
  }
}
