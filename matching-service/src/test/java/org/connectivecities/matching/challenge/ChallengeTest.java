package org.connectivecities.matching.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeTest {

  private final Promise promise = new Promise(2, 5);
  private final InMemoryChallenges challenges = new InMemoryChallenges();

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00:00Z, 2026-11-25T09:00:00Z",
    "2026-11-26T09:00:00Z, 2026-11-30T09:00:00Z",
    "2026-11-28T09:00:00Z, 2026-12-01T09:00:00Z"
  })
  void promisesAProposalInTwoWorkingDays(Instant posted, Instant due) {
    assertThat(promise.proposalDue(Timeline.startingAt(posted))).isEqualTo(due);
  }

  @Test
  void alwaysSaysWhoseTurnItIs() {
    Challenge.Open open = Given.challenge().open();
    Challenge.Proposed proposed = open.proposed(Given.NOW);
    Challenge.Published published = proposed.published(Given.NOW);
    Challenge.Chosen chosen = published.chosen(Given.NOW).asked("e1", Given.NOW.plusSeconds(60));

    assertThat(Turn.of(open, promise).who()).isEqualTo(Turn.Who.PLATFORM);
    assertThat(Turn.of(proposed, promise)).isEqualTo(
        new Turn(Turn.Who.COORDINATOR, Turn.Task.REVIEW_SHORTLIST, Instant.parse("2026-11-25T09:00:00Z")));
    assertThat(Turn.of(published, promise).due()).isEqualTo("2026-11-30T09:00:00Z");
    assertThat(Turn.of(chosen, promise)).isEqualTo(
        new Turn(Turn.Who.PRACTITIONER, Turn.Task.ANSWER_INVITATION, Given.NOW.plusSeconds(60)));
    assertThat(Turn.of(chosen.accepted("en1", Given.NOW), promise).who()).isEqualTo(Turn.Who.BOTH_SIDES);
    assertThat(Turn.of(open.closed(Challenge.Ending.UNMET, null, Given.NOW), promise).who()).isEqualTo(Turn.Who.NOBODY);
  }

  @Test
  void followsAnEngagementToItsEnd() {
    var follow = new FollowEngagement(challenges);
    store(new Challenge.Chosen(Given.challenge().open().dossier(), "c1-s1", null));

    follow.accepted("c1", "en1", Given.NOW);
    follow.accepted("c1", "en1", Given.NOW.plusSeconds(9));
    assertThat(current().timeline().acceptedAt()).isEqualTo(Given.NOW);

    follow.completed("c1", Given.NOW.plusSeconds(60));
    assertThat(current()).isInstanceOf(Challenge.Closed.class);
    assertThat(challenges.facts()).last().isInstanceOf(ChallengeFact.Closed.class);
  }

  @Test
  void opensAgainWithoutThoseWhoDeclinedWhenNobodyIsLeft() {
    var follow = new FollowEngagement(challenges);
    store(new Challenge.Chosen(Given.challenge().open().dossier(), "c1-s1", null));

    follow.asked("c1", "e1", Given.NOW);
    follow.exhausted("c1", Set.of("e2"));

    assertThat(current()).isInstanceOf(Challenge.Open.class);
    assertThat(current().dossier().asked()).containsExactlyInAnyOrder("e1", "e2");
  }

  @Test
  void takesBackInvitationsWhenItIsClosed() {
    var withdrawn = new java.util.ArrayList<String>();
    store(Given.challenge().open());
    var close = new CloseChallenge(new FindChallenge(challenges), challenges, withdrawn::add, () -> Given.NOW);

    assertRefused(close.close("c1", Challenge.Ending.WITHDRAWN, null, Given.OTHER_CITY), Refusal.NotAllowed.class);
    close.close("c1", Challenge.Ending.WITHDRAWN, "solved it ourselves", Given.CITY);
    close.close("c1", Challenge.Ending.UNMET, null, Given.CITY);

    assertThat(withdrawn).containsExactly("c1");
    assertThat(((Challenge.Closed) current()).ending()).isEqualTo(Challenge.Ending.WITHDRAWN);
  }

  @Test
  void isClosedThoughThePlatformWasAtWorkOnItJustThen() {
    store(Given.challenge().open());
    var withdrawn = new java.util.ArrayList<String>();
    var close = new CloseChallenge(new FindChallenge(challenges), challenges, withdrawn::add, () -> atWork(withdrawn));

    Outcome<?> closed = close.close("c1", Challenge.Ending.WITHDRAWN, null, Given.CITY);

    assertThat(closed).isInstanceOf(Outcome.Done.class);
    assertThat(current()).isInstanceOf(Challenge.Closed.class);
    assertThat(withdrawn).containsExactly("proposed", "c1");
  }

  /** The time is asked for between reading and writing; the first time a shortlist is stored just then. */
  private Instant atWork(List<String> done) {
    if (current() instanceof Challenge.Open open) {
      challenges.replace(2, open.proposed(Given.NOW), List.of());
      done.add("proposed");
    }
    return Given.NOW;
  }

  @Test
  void letsTheRightPeopleIn() {
    Challenge secret = Given.challenge().privacy(Brief.Privacy.COORDINATORS).open();
    Challenge shared = Given.challenge().privacy(Brief.Privacy.NETWORK).open();
    Challenge open = Given.challenge().privacy(Brief.Privacy.PUBLIC).open();
    List<Actor> strangers = List.of(Given.OTHER_CITY, Given.PRACTITIONER);

    assertThat(strangers).noneMatch(actor -> Access.maySee(actor, secret)).allMatch(actor -> Access.maySee(actor, shared));
    assertThat(Access.maySee(Actor.ANONYMOUS, shared)).isFalse();
    assertThat(Access.maySee(Actor.ANONYMOUS, open)).isTrue();
    assertThat(List.of(Given.CITY, Given.COORDINATOR)).allMatch(actor -> Access.maySee(actor, secret));
    assertThat(strangers).noneMatch(actor -> Access.mayRevise(actor, open)).noneMatch(actor -> Access.mayClose(actor, open));
    assertThat(List.of(Given.CITY, Given.PRACTITIONER)).noneMatch(Access::coordinates);
    assertThat(Access.mayPost(Given.OTHER_CITY, open.brief())).isFalse();
    assertThat(Access.mayChoose(Given.CITY, open)).isTrue();
    assertThat(Access.maySeeShortlists(Given.CITY, open, false)).isFalse();
    assertThat(Access.maySeeShortlists(Given.PRACTITIONER, open, true)).isFalse();
  }

  private void store(Challenge challenge) {
    Challenge.Open open = Given.challenge().open();
    challenges.add(open, new ChallengeFact.Opened(open));
    challenges.replace(1, challenge, List.of());
  }

  private Challenge current() {
    return challenges.find("c1").orElseThrow().value();
  }

  private static void assertRefused(Outcome<?> outcome, Class<? extends Refusal> how) {
    assertThat(((Outcome.Refused<?>) outcome).refusal()).isInstanceOf(how);
  }
}
