package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.connectivecities.matching.engagement.AskingStatus.Phase;
import org.connectivecities.matching.engagement.EngagementFact.Accepted;
import org.connectivecities.matching.engagement.EngagementFact.Declined;
import org.connectivecities.matching.engagement.PassedOver.Obstacle;
import org.junit.jupiter.api.Test;

class AskingTest {

  private static final InvitationId FIRST = World.id("floods", 1);
  private static final InvitationId SECOND = World.id("floods", 2);

  private final World world = World.with("mara", "joao", "li");

  @Test
  void asksTheFirstChoiceWithFiveDaysToAnswer() {
    world.choose("floods", "mara", "joao");

    assertThat(world.asking("floods").invitations())
        .singleElement()
        .isEqualTo(
            new Invitation.Pending(
                new Invitation.Asked(FIRST, "mara", World.START), World.START.plus(Duration.ofDays(5))));
    assertThat(world.challenges.told()).containsExactly("floods asked mara by 2026-11-07T08:00:00Z");
  }

  @Test
  void tellsWhoIsAskedAndWhoIsNoLonger() {
    world.choose("floods", "mara", "joao");
    world.decline("mara", FIRST);
    new EndAsking(world.desk).withdraw("floods");

    assertThat(world.stored.questions())
        .containsExactly(
            new EngagementFact.Invited(FIRST, "mara", World.START.plus(Duration.ofDays(5)), World.START),
            new EngagementFact.Invited(SECOND, "joao", World.START.plus(Duration.ofDays(5)), World.START),
            new EngagementFact.Withdrawn(SECOND, "joao", World.START));
  }

  @Test
  void takesUpTheSameChoiceOnce() {
    world.choose("floods", "mara", "joao");
    world.decline("mara", FIRST);
    world.choose("floods", "mara", "joao");

    assertThat(world.asked("floods")).contains("joao");
    assertThat(world.asking("floods").invitations()).hasSize(2);
  }

  @Test
  void asksTheNextChoiceInTheWriteOfTheRefusal() {
    world.choose("floods", "mara", "joao");
    world.decline("mara", FIRST);

    assertThat(world.asked("floods")).contains("joao");
    assertThat(world.stored.facts()).containsExactly(new Declined(FIRST, "mara", "no-time", World.START));
  }

  @Test
  void goesBackToTheCoordinatorWhenEverybodyHasSaidNo() {
    world.choose("floods", "mara", "joao");
    world.decline("mara", FIRST);
    world.decline("joao", SECOND);

    assertThat(world.asking("floods").phase()).isEqualTo(Phase.NO_ONE_LEFT);
    assertThat(world.challenges.told()).last().isEqualTo("floods nobody left after mara, joao");
  }

  @Test
  void asksNobodyTwiceWhateverANewChoiceSays() {
    world.choose("floods", "mara");
    world.decline("mara", FIRST);
    new BeginAsking(world.desk).begin(new Choice("floods-s2", "floods", List.of("mara", "li")));

    assertThat(world.asked("floods")).contains("li");
  }

  @Test
  void leavesAnOpenQuestionAloneWhenTheCityChoosesAgain() {
    world.choose("floods", "mara", "joao");
    new BeginAsking(world.desk).begin(new Choice("floods-s2", "floods", List.of("li", "mara")));

    assertThat(world.asked("floods")).contains("mara");
    assertThat(world.asking("floods").queue()).containsExactly("li");
  }

  @Test
  void passesOverWhomItMakesNoSenseToAskAndSaysWhy() {
    world.experts.remove("mara");
    world.publish("joao", 1);
    world.choose("drought", "joao");
    world.accept("joao", World.id("drought", 1));
    world.choose("floods", "mara", "joao", "li");

    assertThat(world.asked("floods")).contains("li");
    assertThat(world.asking("floods").passedOver())
        .extracting(PassedOver::obstacle)
        .containsExactly(Obstacle.GONE, Obstacle.NO_CAPACITY);
  }

  @Test
  void agreesWithWhoeverSaysYes() {
    world.choose("floods", "mara", "joao");
    world.accept("mara", FIRST);

    assertThat(world.asking("floods").phase()).isEqualTo(Phase.AGREED);
    assertThat(world.stored.facts()).containsExactly(new Accepted(FIRST, "mara", World.START));
    assertThat(world.challenges.told()).last().isEqualTo("floods agreed floods~1");
  }

  @Test
  void asksNobodyElseForAClosedChallenge() {
    world.choose("floods", "mara", "joao");
    world.challenges.close("floods");
    world.decline("mara", FIRST);

    assertThat(world.asking("floods").phase()).isEqualTo(Phase.STOPPED);
  }

  @Test
  void takesTheQuestionBackWhenTheChallengeIsClosed() {
    world.choose("floods", "mara", "joao");
    new EndAsking(world.desk).withdraw("floods");

    assertThat(world.asking("floods").phase()).isEqualTo(Phase.STOPPED);
    assertThat(world.accept("mara", FIRST))
        .isEqualTo(new Verdict.Refused<>(new EngagementRefusal.TakenBack(World.START)));
  }

  @Test
  void letsAnAgreedEngagementGoOnWhenTheChallengeIsClosed() {
    world.choose("floods", "mara", "joao");
    world.accept("mara", FIRST);
    new EndAsking(world.desk).withdraw("floods");

    assertThat(world.asking("floods").phase()).isEqualTo(Phase.AGREED);
  }
}
