package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.junit.jupiter.api.Test;

class ChooseFromShortlistTest {

  private final Desk desk = new Desk();

  @Test
  void showsACityNothingBeforeItIsPublished() {
    desk.nine().posted().makeDue();

    assertThat(desk.find.find("c1-s1", Given.COORDINATOR)).isInstanceOf(Outcome.Done.class);
    assertThat(desk.find.find("c1-s1", Given.CITY)).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Done<?>) desk.find.ofChallenge("c1", Given.CITY)).value()).isEqualTo(List.of());
  }

  @Test
  void handsTheCitysOrderOver() {
    desk.published();

    desk.choose.choose("c1-s1", new Choice(List.of("e7", "e9"), false), Given.CITY);

    assertThat(desk.started).containsExactly(List.of("e7", "e9"));
    assertThat(desk.challenge()).isInstanceOf(Challenge.Chosen.class);
    assertThat(desk.noted).last().asString().endsWith("PRACTITIONERS_CHOSEN c1-s1: e7 e9");
  }

  @Test
  void followsThePublishedOrderWhereTheCoordinatorDecides() {
    desk.published();

    desk.choose.choose("c1-s1", new Choice(List.of(), true), Given.CITY);

    assertThat(desk.started).containsExactly(List.of("e9", "e8", "e7", "e6"));
  }

  @Test
  void namesEveryFaultOfAChoice() {
    desk.published();

    var refused = desk.choose.choose("c1-s1", new Choice(List.of("e9", "nobody", "e9"), false), Given.CITY);

    assertThat(refused).isEqualTo(
        Outcome.refused(
            new Refusal.Invalid(
                List.of(
                    new Refusal.Fault("/expertIds/1", "is not on this shortlist"),
                    new Refusal.Fault("/expertIds/2", "is named twice")))));
    assertThat(desk.choose.choose("c1-s1", new Choice(List.of(), false), Given.CITY)).isInstanceOf(Outcome.Refused.class);
    assertThat(desk.choose.choose("c1-s1", new Choice(List.of("e9"), true), Given.CITY)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void leavesTheChoiceToTheCityItIsMeantFor() {
    desk.published();

    assertThat(desk.choose.choose("c1-s1", new Choice(List.of("e9"), false), Given.OTHER_CITY))
        .isEqualTo(Outcome.refused(new Refusal.NotFound("shortlist", "c1-s1")));
  }

  @Test
  void isMadeOnce() {
    desk.published();
    desk.choose.choose("c1-s1", new Choice(List.of("e9"), false), Given.CITY);

    assertThat(desk.choose.choose("c1-s1", new Choice(List.of("e8"), false), Given.CITY)).isInstanceOf(Outcome.Refused.class);
    assertThat(desk.started).hasSize(1);
  }

  @Test
  void startsTheAskingEvenIfTheProcessDiedRightAfterTheChoice() {
    desk.published();
    desk.engagementsDown = true;
    assertThatThrownBy(() -> desk.choose.choose("c1-s1", new Choice(List.of("e9"), false), Given.CITY))
        .hasMessage("the process died");
    desk.engagementsDown = false;

    desk.reconcile.reconcileSome();

    assertThat(desk.started).containsExactly(List.of("e9"));
    assertThat(desk.challenge()).isInstanceOf(Challenge.Chosen.class);
  }

  @Test
  void catchesUpWithADecisionWhoseProcessDied() {
    desk.nine().posted().makeDue();
    var pending = (Shortlist.Pending) desk.shortlist().value();
    desk.shortlists.replace(1, pending.published(Given.COORDINATOR, Given.NOW));
    assertThat(desk.challenge()).isInstanceOf(Challenge.Proposed.class);

    desk.reconcile.reconcileSome();

    assertThat(desk.challenge()).isInstanceOf(Challenge.Published.class);
  }
}
