package org.connectivecities.matching.engagement;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Everything a process can be about, on a scene where it has an effect. */
enum Work {
  BEGIN(desk -> new BeginAsking(desk).begin(new Choice("floods-s1", "floods", List.of("mara", "joao")))),
  CHOOSE_AGAIN(desk -> new BeginAsking(desk).begin(new Choice("floods-s2", "floods", List.of("li", "mara")))),
  ACCEPT(desk -> new AnswerInvitation(desk).accept(World.practitioner("mara"), World.id("floods", 1))),
  ACCEPT_ANOTHER(desk -> new AnswerInvitation(desk).accept(World.practitioner("mara"), World.id("drought", 1))),
  DECLINE(
      desk ->
          new AnswerInvitation(desk)
              .decline(
                  World.practitioner("mara"), World.id("floods", 1), new Refusal(DeclineReason.NO_TIME, null, null))),
  WITHDRAW(desk -> new WithdrawInvitation(desk).withdraw(World.COORDINATOR, World.id("floods", 1), "Has moved")),
  COMPLETE(desk -> new CompleteEngagement(desk).complete(World.CITY, World.id("floods", 1), null)),
  CANCEL(desk -> new CancelEngagement(desk).cancel(World.COORDINATOR, World.id("floods", 1), "Ill")),
  CLOSE(desk -> new EndAsking(desk).withdraw("floods")),
  ERASE(desk -> new ForgetExpert(desk, new InMemoryAnswerLinks()).forget("mara")),
  SWEEP(desk -> new SweepAskings(desk).sweep()),
  TIDY(desk -> new TidyAskings(desk).tidy());

  static final Set<String> CHALLENGES = Set.of("floods", "drought");
  static final Map<String, Integer> LIMITS = Map.of("mara", 1, "joao", 2, "li", 2);

  private final Consumer<AskingDesk> work;

  Work(Consumer<AskingDesk> work) {
    this.work = work;
  }

  void run(AskingDesk desk) {
    work.accept(desk);
  }

  /** Mara has one place and is asked for two challenges. */
  World scene() {
    World world = new World();
    LIMITS.forEach(world::publish);
    world.challenges.post("floods", World.CITY);
    world.choose("drought", "mara", "li");
    if (this != BEGIN) {
      world.choose("floods", "mara", "joao");
    }
    if (this == COMPLETE || this == CANCEL) {
      world.accept("mara", World.id("floods", 1));
    }
    if (this == SWEEP) {
      world.pass(Duration.ofDays(6));
    }
    return world;
  }

  /** Everything that was begun is finished by whoever sweeps, and every promise is kept. */
  static void checkRest(World world) {
    AskingInvariants.holdAlways(world.stored.find(CHALLENGES), LIMITS);
    world.pass(world.policy.grace());
    new SweepAskings(world.desk).sweep();
    new TidyAskings(world.desk).tidy();
    AskingInvariants.holdAlways(world.stored.find(CHALLENGES), LIMITS);
    AskingInvariants.holdAtRest(world, world.stored.find(CHALLENGES));
  }
}
