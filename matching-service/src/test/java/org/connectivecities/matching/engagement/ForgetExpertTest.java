package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectivecities.matching.engagement.Refusal.Colleague;
import org.junit.jupiter.api.Test;

class ForgetExpertTest {

  private static final InvitationId FLOODS = World.id("floods", 1);
  private static final InvitationId DROUGHT = World.id("drought", 1);

  private final World world = World.with("mara", "joao", "li");
  private final ForgetExpert forget = new ForgetExpert(world.desk, world.links);

  @Test
  void asksTheNextWhereTheErasedPersonWasAskedOrHadAgreed() {
    world.choose("floods", "mara", "joao");
    world.choose("drought", "mara", "li");
    world.accept("mara", DROUGHT);
    forget.forget("mara");

    assertThat(world.asked("floods")).contains("joao");
    assertThat(world.asked("drought")).contains("li");
  }

  @Test
  void neverAsksTheErasedPersonAgain() {
    world.choose("floods", "joao", "mara");
    forget.forget("mara");

    assertThat(world.asking("floods").queue()).isEmpty();
  }

  @Test
  void removesWhatWasSaidByAndAboutThePerson() {
    world.choose("floods", "mara", "joao");
    world.accept("mara", FLOODS);
    new CompleteEngagement(world.desk).complete(World.CITY, FLOODS, new Feedback(5, "Mara was great", true, World.START));
    new GiveFeedback(world.desk)
        .give(World.practitioner("mara"), FLOODS, new Feedback(4, "I am tired", null, World.START));
    world.choose("drought", "joao", "li");
    new AnswerInvitation(world.desk)
        .decline(
            World.practitioner("joao"),
            DROUGHT,
            new Refusal(DeclineReason.NO_TIME, "Busy", new Colleague("Mara Lindqvist", "mara")));
    forget.forget("mara");

    assertThat(world.asking("floods").toString()).doesNotContain("Mara was great", "I am tired").contains("rating=5");
    assertThat(world.asking("drought").toString()).doesNotContain("Mara Lindqvist").contains("Busy");
  }

  @Test
  void changesNothingTheSecondTime() {
    world.choose("floods", "mara", "joao");
    forget.forget("mara");
    var once = world.stored.find("floods");
    forget.forget("mara");

    assertThat(world.stored.find("floods")).isEqualTo(once);
  }
}
