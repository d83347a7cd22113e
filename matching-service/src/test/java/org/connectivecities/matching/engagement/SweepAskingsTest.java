package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.connectivecities.matching.engagement.EngagementFact.Declined;
import org.junit.jupiter.api.Test;

class SweepAskingsTest {

  private static final InvitationId FIRST = World.id("floods", 1);

  private final World world = World.with("mara", "joao");
  private final SweepAskings sweep = new SweepAskings(world.desk);
  private final TidyAskings tidy = new TidyAskings(world.desk);

  @Test
  void asksTheNextChoiceWhenNobodyAnswered() {
    world.choose("floods", "mara", "joao");
    world.pass(Duration.ofDays(5));
    sweep.sweep();

    assertThat(world.asked("floods")).contains("joao");
    assertThat(world.stored.facts()).containsExactly(new Declined(FIRST, "mara", "no-answer", world.instant()));
    assertThat(world.challenges.told()).last().isEqualTo("floods asked joao by 2026-11-12T08:00:00Z");
  }

  @Test
  void leavesAQuestionAloneUntilItsDeadline() {
    world.choose("floods", "mara", "joao");
    world.pass(Duration.ofDays(5).minusMillis(1));

    assertThat(sweep.sweep()).isZero();
    assertThat(world.asked("floods")).contains("mara");
  }

  @Test
  void expiresOnceWhenTwoInstancesSweep() {
    world.choose("floods", "mara", "joao");
    world.pass(Duration.ofDays(5));
    sweep.sweep();
    new SweepAskings(world.desk).sweep();

    assertThat(world.asking("floods").invitations()).hasSize(2);
    assertThat(world.stored.facts()).hasSize(1);
  }

  @Test
  void takesTheQuestionBackFromWhoHasLeft() {
    world.choose("floods", "mara", "joao");
    world.experts.remove("mara");
    tidy.tidy();

    assertThat(world.asked("floods")).contains("joao");
  }

  @Test
  void takesWhoHasWithdrawnOutOfTheQueueToo() {
    world.choose("floods", "mara", "joao");
    world.experts.put("joao", new KnownExperts.KnownExpert("joao", false, false, 2, World.peer("joao")));
    tidy.tidy();

    assertThat(world.asking("floods").queue()).isEmpty();
    assertThat(world.asking("floods").passedOver()).extracting(PassedOver::obstacle).containsExactly(PassedOver.Obstacle.NO_CONSENT);
  }

  @Test
  void endsWhatWasNotToldThatTheChallengeIsClosed() {
    world.choose("floods", "mara", "joao");
    world.challenges.close("floods");
    tidy.tidy();

    assertThat(world.asking("floods").phase()).isEqualTo(AskingStatus.Phase.STOPPED);
  }

  @Test
  void givesBackAPlaceThatWasLeftBehind() {
    world.choose("floods", "mara");
    world.decline("mara", FIRST);
    world.holds.hold("mara", FIRST, 2);
    tidy.tidy();

    assertThat(world.holds.taken(java.util.Set.of("mara"))).isEmpty();
  }
}
