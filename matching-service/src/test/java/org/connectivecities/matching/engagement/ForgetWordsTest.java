package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ForgetWordsTest {

  private static final InvitationId FLOODS = World.id("floods", 1);
  private static final Instant LONG_AFTER = World.START.plus(Duration.ofDays(2000));

  private final World world = World.with("mara", "joao");
  private final ForgetWords words = new ForgetWords(world.desk);

  @Test
  void keepsHowItWentAndNothingThatWasSaid() {
    helped();

    assertThat(words.saidBefore(LONG_AFTER, 10)).containsExactly("floods");
    words.forget("floods");

    assertThat(world.asking("floods").toString()).doesNotContain("Mara was great").contains("rating=5", "wouldAskAgain=true", "mara");
    assertThat(words.saidBefore(LONG_AFTER, 10)).isEmpty();
  }

  @Test
  void tellsNobodyAndChangesNothingTheSecondTime() {
    helped();
    int told = world.stored.facts().size() + world.stored.questions().size();

    words.forget("floods");
    var once = world.stored.find("floods");
    words.forget("floods");

    assertThat(world.stored.find("floods")).isEqualTo(once);
    assertThat(world.stored.facts().size() + world.stored.questions().size()).isEqualTo(told);
  }

  @Test
  void leavesAloneWhatIsNotOver() {
    world.choose("floods", "mara", "joao");
    new AnswerInvitation(world.desk).decline(World.practitioner("mara"), FLOODS, new Refusal(DeclineReason.NO_TIME, "Busy", null));

    assertThat(words.saidBefore(LONG_AFTER, 10)).as("joao is asked now").isEmpty();
    words.forget("floods");
    assertThat(world.asking("floods").toString()).contains("Busy");
  }

  private void helped() {
    world.choose("floods", "mara", "joao");
    world.accept("mara", FLOODS);
    new CompleteEngagement(world.desk).complete(World.CITY, FLOODS, new Feedback(5, "Mara was great", true, World.START));
  }
}
