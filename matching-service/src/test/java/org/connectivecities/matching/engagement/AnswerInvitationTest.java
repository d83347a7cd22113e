package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.connectivecities.matching.engagement.EngagementRefusal.AlreadyAnswered;
import org.connectivecities.matching.engagement.EngagementRefusal.DeadlinePassed;
import org.connectivecities.matching.engagement.EngagementRefusal.NoPlaceLeft;
import org.connectivecities.matching.engagement.EngagementRefusal.NotAllowed;
import org.connectivecities.matching.engagement.EngagementRefusal.Unknown;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.junit.jupiter.api.Test;

class AnswerInvitationTest {

  private static final InvitationId FLOODS = World.id("floods", 1);
  private static final InvitationId DROUGHT = World.id("drought", 1);

  private final World world = World.with("mara", "joao");

  @Test
  void answersARepeatedYesAsBefore() {
    world.choose("floods", "mara");
    Verdict<Accepted> first = world.accept("mara", FLOODS);
    world.pass(Duration.ofDays(9));

    assertThat(first).isInstanceOf(Verdict.Done.class);
    assertThat(world.accept("mara", FLOODS)).isEqualTo(first);
    assertThat(world.stored.facts()).hasSize(1);
  }

  @Test
  void answersARepeatedNoAsBeforeAndRefusesAnotherOne() {
    world.choose("floods", "mara", "joao");
    var first = world.decline("mara", FLOODS);

    assertThat(world.decline("mara", FLOODS)).isEqualTo(first);
    assertThat(
            new AnswerInvitation(world.desk)
                .decline(World.practitioner("mara"), FLOODS, new Refusal(DeclineReason.CONFLICT, null, null)))
        .isEqualTo(new Verdict.Refused<>(new AlreadyAnswered(world.asking("floods").invitations().getFirst())));
    assertThat(world.asked("floods")).contains("joao");
  }

  @Test
  void keepsTheColleagueThatWasSuggested() {
    world.choose("floods", "mara");
    var refusal =
        new Refusal(DeclineReason.OTHER, "On leave, ask Joao", new Refusal.Colleague("Joao Prado", "joao"));
    new AnswerInvitation(world.desk).decline(World.practitioner("mara"), FLOODS, refusal);

    assertThat(world.asking("floods").invitations())
        .singleElement()
        .isEqualTo(
            new Invitation.Declined(new Invitation.Asked(FLOODS, "mara", World.START), refusal, World.START));
  }

  @Test
  void refusesAYesAtTheDeadlineAndAsksTheNextAtOnce() {
    world.choose("floods", "mara", "joao");
    world.pass(Duration.ofDays(5));

    assertThat(world.accept("mara", FLOODS))
        .isEqualTo(new Verdict.Refused<>(new DeadlinePassed(World.START.plus(Duration.ofDays(5)))));
    assertThat(world.asked("floods")).contains("joao");
    assertThat(world.accept("mara", FLOODS))
        .isEqualTo(new Verdict.Refused<>(new DeadlinePassed(World.START.plus(Duration.ofDays(5)))));
  }

  @Test
  void acceptsInTheLastMoment() {
    world.choose("floods", "mara");
    world.pass(Duration.ofDays(5).minusMillis(1));

    assertThat(world.accept("mara", FLOODS)).isInstanceOf(Verdict.Done.class);
  }

  @Test
  void turnsAYesAwayWhenAllPlacesAreTakenAndAsksTheNext() {
    world.publish("mara", 1);
    world.choose("floods", "mara", "joao");
    world.choose("drought", "mara", "joao");
    world.accept("mara", FLOODS);

    assertThat(world.accept("mara", DROUGHT)).isEqualTo(new Verdict.Refused<>(new NoPlaceLeft(1)));
    assertThat(world.accept("mara", DROUGHT)).isEqualTo(new Verdict.Refused<>(new NoPlaceLeft(1)));
    assertThat(world.asked("drought")).contains("joao");
    assertThat(world.stored.facts())
        .last()
        .isEqualTo(new EngagementFact.Declined(DROUGHT, "mara", "no-capacity", World.START));
  }

  @Test
  void givesTwoPlacesToWhoHasSetNoLimit() {
    world.experts.put("mara", new KnownExperts.KnownExpert("mara", false, true, null, World.peer("mara")));
    for (String challenge : new String[] {"one", "two", "three"}) {
      world.choose(challenge, "mara");
    }
    assertThat(world.accept("mara", World.id("one", 1))).isInstanceOf(Verdict.Done.class);
    assertThat(world.accept("mara", World.id("two", 1))).isInstanceOf(Verdict.Done.class);
    assertThat(world.accept("mara", World.id("three", 1))).isEqualTo(new Verdict.Refused<>(new NoPlaceLeft(2)));
  }

  @Test
  void letsNobodyAnswerForSomebodyElse() {
    world.choose("floods", "mara", "joao");

    var answers = new AnswerInvitation(world.desk);
    assertThat(answers.accept(World.practitioner("joao"), FLOODS)).isInstanceOf(Verdict.Refused.class);
    assertThat(answers.accept(World.COORDINATOR, FLOODS))
        .extracting(verdict -> ((Verdict.Refused<Accepted>) verdict).reason())
        .isInstanceOf(NotAllowed.class);
    assertThat(world.asked("floods")).contains("mara");
  }

  @Test
  void knowsNothingOfInvitationsNeverSent() {
    world.choose("floods", "mara");

    assertThat(world.accept("mara", World.id("floods", 2))).isEqualTo(new Verdict.Refused<>(new Unknown()));
    assertThat(world.accept("mara", DROUGHT)).isEqualTo(new Verdict.Refused<>(new Unknown()));
  }

  @Test
  void asksTheNextWhenACoordinatorTakesAQuestionBack() {
    world.choose("floods", "mara", "joao");
    var withdrawal = new WithdrawInvitation(world.desk);

    assertThat(withdrawal.withdraw(World.CITY, FLOODS, "no")).isInstanceOf(Verdict.Refused.class);
    assertThat(withdrawal.withdraw(World.COORDINATOR, FLOODS, "Has moved")).isInstanceOf(Verdict.Done.class);
    assertThat(world.asked("floods")).contains("joao");
    assertThat(world.stored.facts()).isEmpty();
  }
}
