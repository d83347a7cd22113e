package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.challenge.Challenge;
import org.junit.jupiter.api.Test;

class MakeShortlistsTest {

  private final Desk desk = new Desk();

  @Test
  void givesAnOpenChallengeItsShortlistWithAlternates() {
    desk.nine().posted().makeDue();

    Sheet sheet = desk.shortlist().value().sheet();
    assertThat(sheet.expertIds()).containsExactly("e9", "e8", "e7", "e6");
    assertThat(sheet.seats()).isEqualTo(2);
    assertThat(sheet.weights()).isEqualTo("w1");
    assertThat(desk.challenge()).isInstanceOf(Challenge.Proposed.class);
    assertThat(desk.challenge().timeline().proposedAt()).isEqualTo(Given.NOW);
  }

  @Test
  void saysHowManyWereKeptOutByWhichRule() {
    desk.people(Given.person("e1"), Given.person("e2").unwilling(), Given.person("e3").speaks("fr", "C1")).posted().makeDue();

    assertThat(desk.shortlist().value().sheet().excluded()).isEqualTo(Map.of("consent", 1, "language", 1));
    assertThat(desk.shortlist().value().sheet().considered()).isEqualTo(3);
  }

  @Test
  void makesAnEmptyShortlistWhereThereIsNobody() {
    desk.posted().makeDue();

    assertThat(desk.shortlist().value().sheet().matches()).isEmpty();
    assertThat(Summary.of(desk.shortlist().value().sheet())).extracting("key").containsExactly("shortlist.nobody-known");
  }

  @Test
  void triesAgainWhenTheClaimOfAFailedAttemptHasRunOut() {
    var failures = new ArrayList<String>();
    desk.nine().posted();
    desk.searchTrouble = new IllegalStateException("store down");
    desk.make.makeDue((challengeId, failure) -> failures.add(challengeId));
    desk.searchTrouble = null;

    desk.makeDue();
    assertThat(desk.challenge()).isInstanceOf(Challenge.Open.class);

    desk.now = desk.now.plus(Duration.ofSeconds(16));
    desk.makeDue();
    assertThat(desk.challenge()).isInstanceOf(Challenge.Proposed.class);
    assertThat(failures).containsExactly("c1");
  }

  @Test
  void leavesOneShortlistWhenTwoInstancesMakeIt() {
    desk.nine().posted();
    var open = (Challenge.Open) desk.challenge();

    desk.make.make(open);
    desk.make.make(open);

    assertThat(desk.shortlists.ofChallenge("c1")).hasSize(1);
    assertThat(((Challenge.Proposed) desk.challenge()).shortlistId()).isEqualTo("c1-s1");
  }

  @Test
  void doesNotProposeForWordsThatHaveChangedMeanwhile() {
    desk.nine().posted();
    var old = (Challenge.Open) desk.challenge();
    var revised = old.revised(Given.challenge().topics("housing").brief());
    desk.challenges.replace(1, revised, java.util.List.of());

    desk.make.make(old);

    assertThat(desk.challenge()).isInstanceOf(Challenge.Open.class);
  }

  @Test
  void leavesAloneWhatAnotherHasMadeSinceItWasSeen() {
    desk.nine().posted().makeDue();

    desk.make.makeNow("c1", (challengeId, failure) -> {});

    assertThat(desk.shortlist().version()).isEqualTo(1);
  }

  @Test
  void makesAnotherOnWishAndClosesTheFormer() {
    desk.nine().posted().makeDue();

    var rebuilt = desk.rebuild.rebuild("c1", Given.COORDINATOR);

    assertThat(rebuilt).isInstanceOf(org.connectivecities.matching.outcome.Outcome.Done.class);
    assertThat(desk.shortlist().value()).isInstanceOf(Shortlist.Closed.class);
    assertThat(((Challenge.Proposed) desk.challenge()).shortlistId()).isEqualTo("c1-s2");
  }

  @Test
  void leavesAChallengeAloneThatIsBeingWorkedOnOnWish() {
    desk.nine().posted().makeDue();
    desk.meanwhile = desk::makeDue;

    desk.rebuild.rebuild("c1", Given.COORDINATOR);

    assertThat(desk.recalls).isEqualTo(2);
  }
}
