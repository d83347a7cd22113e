package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.matching.engagement.KnownExperts.KnownExpert;
import org.junit.jupiter.api.Test;

class TakeOffAskingsTest {

  private static final InvitationId FIRST = World.id("floods", 1);

  private final World world = World.with("mara", "joao", "li");
  private final TakeOffAskings takeOff = new TakeOffAskings(world.desk);

  private void withdrawConsent(String expertId) {
    world.experts.put(expertId, new KnownExpert(expertId, false, false, 2, World.peer(expertId)));
  }

  private void pause(String expertId) {
    world.experts.put(expertId, new KnownExpert(expertId, true, true, 2, World.peer(expertId)));
  }

  @Test
  void endsTheOpenQuestionAtOnceAndAsksTheNext() {
    world.choose("floods", "mara", "joao");
    withdrawConsent("mara");

    assertThat(takeOff.takeOff("mara")).isTrue();

    assertThat(world.asked("floods")).contains("joao");
    assertThat(world.stored.questions()).hasAtLeastOneElementOfType(EngagementFact.Withdrawn.class);
    assertThat(takeOff.takeOff("mara")).as("again").isFalse();
  }

  @Test
  void leavesInPeaceWhoTakesABreak() {
    world.choose("floods", "mara", "joao");
    pause("mara");
    takeOff.takeOff("mara");

    assertThat(world.asked("floods")).contains("joao");
  }

  @Test
  void doesNotAskThemWhenTheyReturnBeforeTheirTurn() {
    world.choose("floods", "mara", "joao", "li");
    pause("joao");
    takeOff.takeOff("joao");
    world.publish("joao", 2);
    world.decline("mara", FIRST);

    assertThat(world.asked("floods")).contains("li");
  }

  @Test
  void keepsWhatBothSidesHaveAgreed() {
    world.choose("floods", "mara", "joao");
    world.accept("mara", FIRST);
    withdrawConsent("mara");

    assertThat(takeOff.takeOff("mara")).isFalse();
    assertThat(world.asking("floods").phase()).isEqualTo(AskingStatus.Phase.AGREED);
    assertThat(world.asking("floods").agreed()).containsExactly("mara");
  }

  @Test
  void leavesAloneWhoHasNotWithdrawn() {
    world.choose("floods", "mara", "joao");

    assertThat(takeOff.takeOff("mara")).isFalse();
    assertThat(world.asked("floods")).contains("mara");
  }

  /** Between being found fit to be asked and being asked. */
  @Test
  void takesTheQuestionBackFromWhoWithdrewWhileItWasStored() {
    int add = 3;
    AskingDesk desk = InterruptedProcess.overtakenAt(world, add, false, () -> withdrawConsent("mara")).desk();
    world.challenges.post("floods", World.CITY);
    new BeginAsking(desk).begin(new Choice("floods-s1", "floods", List.of("mara", "joao")));

    assertThat(world.asked("floods")).contains("joao");
  }
}
