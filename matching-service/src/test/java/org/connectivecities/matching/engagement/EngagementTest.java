package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.matching.candidate.Workload;
import org.connectivecities.matching.engagement.AskingStatus.Phase;
import org.connectivecities.matching.engagement.EngagementRefusal.AlreadyOver;
import org.connectivecities.matching.engagement.EngagementRefusal.FeedbackGiven;
import org.connectivecities.matching.engagement.EngagementRefusal.Invalid;
import org.connectivecities.matching.engagement.EngagementRefusal.NotAllowed;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngagementTest {

  private static final InvitationId ID = World.id("floods", 1);
  private static final Feedback SOLVED = new Feedback(5, "It holds the water", true, World.START);
  private static final Feedback GLADLY = new Feedback(4, "A good team", null, World.START);

  private final World world = World.with("mara", "joao");
  private final CompleteEngagement completion = new CompleteEngagement(world.desk);
  private final GiveFeedback feedback = new GiveFeedback(world.desk);
  private final CancelEngagement cancellation = new CancelEngagement(world.desk);

  @BeforeEach
  void agree() {
    world.publish("mara", 1);
    world.choose("floods", "mara", "joao");
    world.accept("mara", ID);
  }

  @Test
  void tellsTheRatingWithTheCompletion() {
    feedback.give(World.CITY, ID, SOLVED);
    completion.complete(World.COORDINATOR, ID, null);

    assertThat(world.stored.facts())
        .last()
        .isEqualTo(new EngagementFact.Completed(ID, "mara", 5, World.START));
    assertThat(world.challenges.told()).last().isEqualTo("floods completed");
  }

  @Test
  void freesThePlaceOnceCompleted() {
    completion.complete(World.CITY, ID, SOLVED);
    world.choose("drought", "mara");

    assertThat(world.accept("mara", World.id("drought", 1))).isInstanceOf(Verdict.Done.class);
  }

  @Test
  void completesOnceHoweverOftenItIsSaid() {
    var first = completion.complete(World.CITY, ID, SOLVED);

    assertThat(completion.complete(World.CITY, ID, SOLVED)).isEqualTo(first);
    assertThat(completion.complete(World.COORDINATOR, ID, null)).isEqualTo(first);
    assertThat(world.stored.facts()).hasSize(2);
  }

  @Test
  void letsOnlyTheCityRateAndOnlyCityOrCoordinatorComplete() {
    assertThat(reason(completion.complete(World.practitioner("mara"), ID, null))).isInstanceOf(NotAllowed.class);
    assertThat(reason(completion.complete(World.COORDINATOR, ID, SOLVED))).isInstanceOf(NotAllowed.class);
    assertThat(reason(feedback.give(World.COORDINATOR, ID, SOLVED))).isInstanceOf(NotAllowed.class);
    assertThat(reason(feedback.give(World.practitioner("joao"), ID, SOLVED))).isInstanceOf(NotAllowed.class);
    assertThat(reason(feedback.give(World.practitioner("mara"), ID, SOLVED))).isInstanceOf(Invalid.class);
  }

  @Test
  void takesFeedbackOfEachSideOnce() {
    feedback.give(World.CITY, ID, SOLVED);
    feedback.give(World.practitioner("mara"), ID, GLADLY);

    assertThat(feedback.give(World.CITY, ID, SOLVED)).isInstanceOf(Verdict.Done.class);
    assertThat(feedback.give(World.CITY, ID, new Feedback(1, null, null, World.START)))
        .isEqualTo(new Verdict.Refused<>(new FeedbackGiven(World.START)));
    assertThat(engagement().feedbacks()).isEqualTo(new Feedbacks(SOLVED, GLADLY));
  }

  @Test
  void showsEachSideOnlyItsOwnSideButCoordinatorsBoth() {
    var reading = new ReadInvitations(world.desk);

    assertThat(side(reading, World.CITY)).isEqualTo(Engagement.Party.CITY);
    assertThat(side(reading, World.practitioner("mara"))).isEqualTo(Engagement.Party.PRACTITIONER);
    assertThat(side(reading, World.COORDINATOR)).isEqualTo(Engagement.Party.COORDINATOR);
    assertThat(reason(reading.engagement(World.practitioner("joao"), ID))).isInstanceOf(NotAllowed.class);
  }

  @Test
  void tellsTheCityWhoHelpsWhetherOrNotTheProfileIsForIt() {
    var reading = new ReadInvitations(world.desk);

    assertThat(((Verdict.Done<ReadInvitations.Engaged>) reading.engagement(World.CITY, ID)).value().peer()).isEqualTo(World.peer("mara"));
    world.experts.remove("mara");
    assertThat(((Verdict.Done<ReadInvitations.Engaged>) reading.engagement(World.CITY, ID)).value().peer()).isNull();
  }

  @Test
  void asksTheNextWhenThePractitionerCancels() {
    cancellation.cancel(World.practitioner("mara"), ID, "Elected mayor");

    assertThat(world.asked("floods")).contains("joao");
    assertThat(world.holds.taken(java.util.Set.of("mara"))).isEmpty();
    assertThat(reason(completion.complete(World.CITY, ID, null))).isInstanceOf(AlreadyOver.class);
  }

  @Test
  void letsNoStrangerCancel() {
    assertThat(reason(cancellation.cancel(World.practitioner("joao"), ID, "Envy"))).isInstanceOf(NotAllowed.class);
    assertThat(engagement()).isInstanceOf(Engagement.Agreed.class);
  }

  @Test
  void asksNobodyWhenTheCityCancels() {
    cancellation.cancel(World.CITY, ID, "Budget is gone");

    assertThat(world.asking("floods").phase()).isEqualTo(Phase.NO_ONE_LEFT);
    assertThat(world.challenges.told()).last().isEqualTo("floods nobody left after mara");
  }

  @Test
  void countsTheTrackRecordFromWhatHappened() {
    var workloads = new CountWorkloads(world.stored);
    assertThat(workloads.of(List.of("mara", "joao")).get("mara")).isEqualTo(new Workload(1, 0, 0, 0));

    completion.complete(World.CITY, ID, SOLVED);
    assertThat(workloads.of(List.of("mara", "joao"))).containsOnly(java.util.Map.entry("mara", new Workload(0, 1, 1, 5)));
  }

  private Engagement engagement() {
    return ((Invitation.Accepted) world.asking("floods").find(ID).orElseThrow()).engagement();
  }

  private static Engagement.Party side(ReadInvitations reading, Actor actor) {
    return ((Verdict.Done<ReadInvitations.Engaged>) reading.engagement(actor, ID)).value().reader();
  }

  private static EngagementRefusal reason(Verdict<?> verdict) {
    return ((Verdict.Refused<?>) verdict).reason();
  }
}
