package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.engagement.EngagementRefusal.AlreadyAnswered;
import org.connectivecities.matching.engagement.EngagementRefusal.DeadLink;
import org.connectivecities.matching.engagement.EngagementRefusal.NotAllowed;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Declined;
import org.connectivecities.matching.engagement.Invitation.Pending;
import org.connectivecities.matching.engagement.Invitation.TurnedAway;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.platform.security.LinkSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerByLinkTest {

  private static final Actor WRITER = new Actor("profile", Set.of(), Map.of(), Set.of(), Set.of("matching.answer-links"));
  private static final InvitationId FLOODS = World.id("floods", 1);
  private static final Refusal NO = new Refusal(DeclineReason.OTHER, null, null);
  private static final Verdict.Refused<?> DEAD = new Verdict.Refused<>(new DeadLink());

  private final World world = World.with("mara", "joao");
  private final List<String> log = new ArrayList<>();
  private final AnswerByLink byLink =
      new AnswerByLink(world.links, world.desk, (by, id, what) -> log.add(by.id() + " " + by.owns().get("expert") + " " + id + " " + what));
  private final String secret = LinkSecret.fresh();

  @BeforeEach
  void ask() {
    world.choose("floods", "mara", "joao");
    byLink.open(WRITER, FLOODS, LinkSecret.mark(secret));
  }

  @Test
  void readsTheQuestionAndChangesNothing() {
    assertThat(read(secret)).isInstanceOf(Pending.class);
    assertThat(world.asked("floods")).contains("mara");
    assertThat(log).isEmpty();
  }

  @Test
  void acceptsAndSaysAfterwardsWhatWasAnswered() {
    assertThat(byLink.accept(secret)).isInstanceOf(Verdict.Done.class);

    assertThat(read(secret)).isInstanceOfSatisfying(Accepted.class, it -> assertThat(it.engagement().agreedAt()).isEqualTo(World.START));
    assertThat(log).containsExactly("mailed-link mara floods~1 accepted");
  }

  @Test
  void declinesWithTheColleagueThatWasSuggestedAndAsksTheNext() {
    var refusal = new Refusal(DeclineReason.OTHER, null, new Refusal.Colleague("Joao Prado", null));

    assertThat(byLink.decline(secret, refusal)).isInstanceOf(Verdict.Done.class);

    assertThat(read(secret)).isInstanceOfSatisfying(Declined.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    assertThat(world.asked("floods")).contains("joao");
  }

  @Test
  void takesOneAnswerAndTheSameAgain() {
    byLink.accept(secret);

    assertThat(byLink.accept(secret)).isInstanceOf(Verdict.Done.class);
    assertThat(byLink.decline(secret, NO)).isEqualTo(new Verdict.Refused<>(new AlreadyAnswered(world.asking("floods").invitations().getFirst())));
    assertThat(log).hasSize(1);
  }

  @Test
  void saysTheSameWhereTheSecretIsWrongTheTimeIsOverOrTheQuestionWasTakenBack() {
    List<Verdict<?>> said = new ArrayList<>(List.of(
        byLink.read("x"), byLink.read(""), byLink.read("x".repeat(5_000)), byLink.read(LinkSecret.mark(secret)), byLink.accept("x"), byLink.decline("x", NO)));
    world.choose("drought", "mara");
    String other = LinkSecret.fresh();
    byLink.open(WRITER, World.id("drought", 1), LinkSecret.mark(other));
    new WithdrawInvitation(world.desk).withdraw(World.COORDINATOR, World.id("drought", 1), "Has moved");
    said.addAll(List.of(byLink.read(other), byLink.accept(other)));
    world.pass(Duration.ofDays(5));
    said.addAll(List.of(byLink.read(secret), byLink.accept(secret), byLink.decline(secret, NO)));

    assertThat(said).allSatisfy(each -> assertThat(each).isEqualTo(DEAD));
    assertThat(log).isEmpty();
  }

  @Test
  void endsWithTheDeadlineAlsoWhereItWasAnswered() {
    byLink.accept(secret);
    world.pass(Duration.ofDays(5));

    assertThat(byLink.read(secret)).isEqualTo(DEAD);
    assertThat(byLink.accept(secret)).isEqualTo(DEAD);
  }

  @Test
  void endsWhereThePersonIsErased() {
    byLink.decline(secret, NO);
    new ForgetExpert(world.desk, world.links).forget("mara");

    assertThat(byLink.read(secret)).isEqualTo(DEAD);
  }

  @Test
  void endsWhereTheChallengeIsClosed() {
    new EndAsking(world.desk).withdraw("floods");

    assertThat(byLink.accept(secret)).isEqualTo(DEAD);
  }

  @Test
  void answersForThisInvitationOnly() {
    world.choose("drought", "mara");
    byLink.accept(secret);

    assertThat(world.asked("drought")).contains("mara");
  }

  @Test
  void letsEachLetterOfOneInvitationHaveALinkOfItsOwn() {
    String ofTheReminder = LinkSecret.fresh();
    byLink.open(WRITER, FLOODS, LinkSecret.mark(ofTheReminder));
    byLink.accept(secret);

    assertThat(read(ofTheReminder)).isInstanceOf(Accepted.class);
  }

  @Test
  void saysThatAllPlacesWereTaken() {
    world.publish("mara", 1);
    world.choose("drought", "mara");
    world.accept("mara", World.id("drought", 1));
    byLink.accept(secret);

    assertThat(read(secret)).isInstanceOf(TurnedAway.class);
  }

  @Test
  void isOpenedByTheServiceThatWritesLettersAndForAQuestionThatWaits() {
    for (Actor somebody : List.of(World.COORDINATOR, World.practitioner("mara"), Actor.ANONYMOUS)) {
      assertThat(byLink.open(somebody, FLOODS, "m")).isInstanceOfSatisfying(Verdict.Refused.class, it -> assertThat(it.reason()).isInstanceOf(NotAllowed.class));
    }
    world.accept("mara", FLOODS);

    assertThat(byLink.open(WRITER, FLOODS, "m")).isInstanceOf(Verdict.Refused.class);
    assertThat(byLink.open(WRITER, World.id("floods", 2), "m")).isInstanceOf(Verdict.Refused.class);
    assertThat(world.links.find("m")).isEmpty();
  }

  @Test
  void takesNoAnswerThatCannotBeWrittenDown() {
    var unwritable = new AnswerByLink(world.links, world.desk, (by, id, what) -> {
      throw new IllegalStateException("no log");
    });

    assertThatThrownBy(() -> unwritable.accept(secret)).hasMessage("no log");
    assertThat(world.asked("floods")).contains("mara");
  }

  private Invitation read(String given) {
    return ((Verdict.Done<ReadInvitations.Question>) byLink.read(given)).value().invitation();
  }
}
