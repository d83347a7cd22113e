package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.connectivecities.matching.engagement.Engagement.Party;
import org.connectivecities.matching.engagement.EngagementFact.SessionAgreed;
import org.connectivecities.matching.engagement.EngagementFact.SessionCancelled;
import org.connectivecities.matching.engagement.EngagementFact.SessionProposed;
import org.connectivecities.matching.engagement.EngagementRefusal.AlreadyOver;
import org.connectivecities.matching.engagement.EngagementRefusal.Invalid;
import org.connectivecities.matching.engagement.EngagementRefusal.NotAllowed;
import org.connectivecities.matching.engagement.EngagementRefusal.NotProposed;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrangeMeetingTest {

  private static final InvitationId ID = World.id("floods", 1);
  private static final Actor MARA = World.practitioner("mara");
  private static final Meeting.Time TUESDAY = time("2026-12-01T09:30:00Z");
  private static final Meeting.Time FRIDAY = time("2026-12-04T13:00:00Z");

  private final World world = World.with("mara", "joao");
  private final ArrangeMeeting arrange = new ArrangeMeeting(world.desk);

  private static Meeting.Time time(String start) {
    return new Meeting.Time(Instant.parse(start), 60, "Africa/Accra", "Europe/Berlin");
  }

  @BeforeEach
  void agree() {
    world.choose("floods", "mara", "joao");
    world.accept("mara", ID);
  }

  @Test
  void isAgreedOnceTheOtherSideSaysYes() {
    arrange.propose(World.CITY, ID, TUESDAY);
    assertThat(meeting()).isEqualTo(new Meeting(0, new Meeting.Proposal(Party.CITY, TUESDAY, World.START), null));
    assertThat(reason(arrange.agree(World.CITY, ID, TUESDAY.start()))).as("to oneself").isInstanceOf(NotProposed.class);

    arrange.agree(MARA, ID, TUESDAY.start());
    arrange.agree(MARA, ID, TUESDAY.start());

    assertThat(meeting()).isEqualTo(new Meeting(1, null, TUESDAY));
    assertThat(sessions()).containsExactly(new SessionAgreed(ID, "mara", TUESDAY, 0, World.START));
  }

  @Test
  void tellsTheOtherSideOfEachProposalOnce() {
    arrange.propose(World.CITY, ID, TUESDAY);
    arrange.propose(World.CITY, ID, TUESDAY);
    arrange.propose(MARA, ID, FRIDAY);

    assertThat(world.stored.facts().stream().filter(SessionProposed.class::isInstance))
        .containsExactly(
            new SessionProposed(ID, "mara", Party.CITY, TUESDAY, World.START), new SessionProposed(ID, "mara", Party.PRACTITIONER, FRIDAY, World.START));
  }

  @Test
  void tellsNothingWhereAProposalIsTakenBackForWhatIsAgreed() {
    arrange.propose(World.CITY, ID, TUESDAY);
    arrange.agree(MARA, ID, TUESDAY.start());
    arrange.propose(MARA, ID, FRIDAY);
    int told = world.stored.facts().size();

    arrange.propose(MARA, ID, TUESDAY);

    assertThat(meeting().proposed()).isNull();
    assertThat(world.stored.facts()).hasSize(told);
  }

  @Test
  void standsUntilAnotherTimeIsAgreed() {
    arrange.propose(World.CITY, ID, TUESDAY);
    arrange.agree(MARA, ID, TUESDAY.start());
    arrange.propose(MARA, ID, FRIDAY);
    assertThat(meeting().agreed()).isEqualTo(TUESDAY);

    arrange.agree(World.CITY, ID, FRIDAY.start());

    assertThat(meeting()).isEqualTo(new Meeting(2, null, FRIDAY));
    assertThat(sessions()).last().isEqualTo(new SessionAgreed(ID, "mara", FRIDAY, 1, World.START));
  }

  @Test
  void keepsTheAgreedTimeWhereSomebodyProposesJustThat() {
    arrange.propose(World.CITY, ID, TUESDAY);
    arrange.agree(MARA, ID, TUESDAY.start());
    arrange.propose(MARA, ID, FRIDAY);
    arrange.propose(World.CITY, ID, TUESDAY);

    assertThat(meeting()).isEqualTo(new Meeting(1, null, TUESDAY));
    assertThat(sessions()).hasSize(1);
  }

  @Test
  void takesNoYesToWhatIsNotProposedAnyMore() {
    arrange.propose(World.CITY, ID, TUESDAY);
    arrange.propose(World.CITY, ID, FRIDAY);

    assertThat(reason(arrange.agree(MARA, ID, TUESDAY.start()))).isInstanceOf(NotProposed.class);
    assertThat(sessions()).isEmpty();
  }

  @Test
  void takesNoTimeThatIsOver() {
    assertThat(reason(arrange.propose(World.CITY, ID, time("2026-11-02T08:00:00Z")))).isInstanceOf(Invalid.class);
    arrange.propose(World.CITY, ID, TUESDAY);
    world.pass(Duration.ofDays(30));
    assertThat(reason(arrange.agree(MARA, ID, TUESDAY.start()))).isInstanceOf(Invalid.class);
  }

  @Test
  void isCancelledByEitherSideAndTold() {
    arrange.propose(World.CITY, ID, TUESDAY);
    arrange.cancel(World.CITY, ID);
    assertThat(meeting()).isEqualTo(Meeting.NONE);
    assertThat(sessions()).as("nothing was agreed").isEmpty();

    arrange.propose(World.CITY, ID, TUESDAY);
    arrange.agree(MARA, ID, TUESDAY.start());
    arrange.cancel(MARA, ID);
    arrange.cancel(World.CITY, ID);
    assertThat(sessions()).last().isEqualTo(new SessionCancelled(ID, "mara", TUESDAY, 1, World.START));
    assertThat(sessions()).hasSize(2);

    arrange.propose(MARA, ID, FRIDAY);
    arrange.agree(World.CITY, ID, FRIDAY.start());
    assertThat(sessions()).last().isEqualTo(new SessionAgreed(ID, "mara", FRIDAY, 2, World.START));
  }

  @Test
  void endsWithTheEngagement() {
    arrange.propose(World.CITY, ID, TUESDAY);
    arrange.agree(MARA, ID, TUESDAY.start());
    new CancelEngagement(world.desk).cancel(MARA, ID, "Elected mayor");

    assertThat(sessions()).last().isEqualTo(new SessionCancelled(ID, "mara", TUESDAY, 1, World.START));
    assertThat(world.asked("floods")).contains("joao");
    assertThat(reason(arrange.propose(World.CITY, ID, FRIDAY))).isInstanceOf(AlreadyOver.class);
  }

  @Test
  void isForTheTwoSidesOnly() {
    assertThat(reason(arrange.propose(World.COORDINATOR, ID, TUESDAY))).isInstanceOf(NotAllowed.class);
    assertThat(reason(arrange.propose(World.practitioner("joao"), ID, TUESDAY))).isInstanceOf(NotAllowed.class);
    assertThat(reason(arrange.cancel(World.COORDINATOR, ID))).isInstanceOf(NotAllowed.class);
  }

  private Meeting meeting() {
    Invitation.Accepted accepted = (Invitation.Accepted) world.asking("floods").find(ID).orElseThrow();
    return ((Engagement.Agreed) accepted.engagement()).meeting();
  }

  private List<EngagementFact> sessions() {
    return world.stored.facts().stream().filter(fact -> fact instanceof SessionAgreed || fact instanceof SessionCancelled).toList();
  }

  private static EngagementRefusal reason(Verdict<?> verdict) {
    return ((Verdict.Refused<?>) verdict).reason();
  }
}
