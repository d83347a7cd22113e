package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.junit.jupiter.api.Test;

/** What becomes of lists that exist when somebody takes back a consent, or takes a break. */
class WithdrawalTest {

  private final Desk desk = new Desk();

  private Sheet seenBy(org.connectivecities.platform.security.Actor actor) {
    return ((Outcome.Done<Stored<Shortlist>>) desk.find.find("c1-s1", actor)).value().value().sheet();
  }

  private void leave(String expertId) {
    desk.candidates.publish(Given.person(expertId).version(2).unwilling().candidate());
  }

  private void takeBreak(String expertId) {
    desk.candidates.pause(expertId, 2, null);
  }

  private static String reason(Outcome<?> outcome) {
    return ((Refusal.Conflict) ((Outcome.Refused<?>) outcome).refusal()).reason();
  }

  @Test
  void hidesWhoHasWithdrawnBeforeAnythingIsStored() {
    desk.published();
    leave("e9");

    for (var actor : List.of(Given.CITY, Given.COORDINATOR)) {
      assertThat(seenBy(actor).expertIds()).containsExactly("e8", "e7", "e6");
      assertThat(seenBy(actor).withdrawn()).isEqualTo(1);
      assertThat(seenBy(actor).matches().toString()).doesNotContain("e9");
    }
    assertThat(desk.shortlist().value().sheet().expertIds()).as("not stored yet").contains("e9");
    var listed = ((Outcome.Done<List<Stored<Shortlist>>>) desk.find.ofChallenge("c1", Given.CITY)).value();
    assertThat(listed.getFirst().value().sheet().expertIds()).doesNotContain("e9");
  }

  @Test
  void takesThemOffForGoodAndKeepsThatSomebodyWithdrew() {
    desk.nine().posted().makeDue();
    desk.review.review("c1-s1", 1, List.of(new ReviewAction.Note("e9", "knows Kumasi")), Given.COORDINATOR);
    takeBreak("e9");

    assertThat(desk.takeOff.takeOff("e9")).isTrue();
    assertThat(desk.takeOff.takeOff("e9")).as("once").isFalse();

    Sheet sheet = desk.shortlist().value().sheet();
    assertThat(sheet.expertIds()).containsExactly("e8", "e7", "e6");
    assertThat(sheet.history()).last().isEqualTo(new ReviewStep("platform", Given.NOW, "withdrew", "e9", null));
    assertThat(sheet.toString()).doesNotContain("knows Kumasi", "Name of e9");
  }

  @Test
  void isNotPutBackWhenTheyReturn() {
    desk.published();
    takeBreak("e9");
    desk.takeOff.takeOff("e9");
    desk.candidates.publish(Given.person("e9").version(3).candidate());
    desk.takeOff.setSomeRight();

    assertThat(seenBy(Given.CITY).expertIds()).doesNotContain("e9");
  }

  @Test
  void canBeAddedAgainByACoordinatorWhenTheyReturn() {
    desk.nine().posted().makeDue();
    takeBreak("e9");
    desk.takeOff.takeOff("e9");
    desk.candidates.publish(Given.person("e9").version(3).candidate());

    desk.review.review("c1-s1", 2, List.of(new ReviewAction.Add("e9", "is back", 1)), Given.COORDINATOR);

    assertThat(seenBy(Given.COORDINATOR).expertIds()).startsWith("e9");
    assertThat(desk.review.publish("c1-s1", 3, Given.COORDINATOR)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void isNotPublishedUnseenAndTheNextAttemptIs() {
    desk.nine().posted().makeDue();
    leave("e9");

    var refused = desk.review.publish("c1-s1", 1, Given.COORDINATOR);

    assertThat(reason(refused)).isEqualTo("withdrew");
    assertThat(refused.toString()).contains("e9");
    assertThat(desk.shortlist()).extracting(Stored::version).isEqualTo(2L);
    assertThat(desk.review.publish("c1-s1", 2, Given.COORDINATOR)).isInstanceOf(Outcome.Done.class);
    assertThat(desk.shortlist().value().sheet().expertIds()).doesNotContain("e9");
  }

  @Test
  void tellsACoordinatorWhoseChangeIsAboutThem() {
    desk.nine().posted().makeDue();
    leave("e9");

    assertThat(reason(review(new ReviewAction.Remove("e9", "no")))).isEqualTo("withdrew");
    assertThat(reason(review(new ReviewAction.Reorder(List.of("e9", "e8", "e7", "e6"), null)))).isEqualTo("withdrew");
    assertThat(review(new ReviewAction.Reorder(List.of("e7", "e8", "e6"), null))).isInstanceOf(Outcome.Done.class);
    assertThat(desk.shortlist().value().sheet().history()).extracting(ReviewStep::what).containsExactly("made", "withdrew", "reordered");
  }

  private Outcome<Stored<Shortlist>> review(ReviewAction action) {
    return desk.review.review("c1-s1", 1, List.of(action), Given.COORDINATOR);
  }

  @Test
  void cannotBeChosenWhetherOrNotItIsStored() {
    desk.published();
    leave("e9");
    var choice = new Choice(List.of("e8", "e9"), false);

    assertThat(reason(desk.choose.choose("c1-s1", choice, Given.CITY))).isEqualTo("withdrew");
    desk.takeOff.takeOff("e9");
    var refused = desk.choose.choose("c1-s1", choice, Given.CITY);
    assertThat(reason(refused)).isEqualTo("withdrew");
    assertThat(refused.toString()).as("the city is not told who").doesNotContain("e9");
    assertThat(desk.started).isEmpty();

    desk.choose.choose("c1-s1", new Choice(List.of(), true), Given.CITY);
    assertThat(desk.started).containsExactly(List.of("e8", "e7", "e6"));
  }

  @Test
  void leavesNothingToChooseFromWhereEverybodyWithdrew() {
    desk.published();
    List.of("e9", "e8", "e7", "e6").forEach(this::leave);

    assertThat(reason(desk.choose.choose("c1-s1", new Choice(List.of(), true), Given.CITY))).isEqualTo("everybody-withdrew");
  }

  @Test
  void hasOthersProposedWhereEverybodyWithdrew() {
    desk.published();
    List.of("e9", "e8", "e7", "e6").forEach(this::leave);
    List.of("e9", "e8", "e7").forEach(desk.takeOff::takeOff);
    desk.makeDue();

    assertThat(((Challenge.Proposed) desk.challenge()).shortlistId()).isEqualTo("c1-s2");
    assertThat(desk.shortlists.find("c1-s2").orElseThrow().value().sheet().expertIds()).containsExactly("e5", "e4", "e3", "e2");
    assertThat(seenBy(Given.CITY).withdrawn()).as("the city still reads why").isEqualTo(4);
  }

  @Test
  void stayOnTheChosenListWhereBothSidesHaveAgreed() {
    desk.published();
    desk.choose.choose("c1-s1", new Choice(List.of("e9", "e8"), false), Given.CITY);
    desk.agreed.add("e9");
    leave("e9");
    leave("e8");

    assertThat(seenBy(Given.CITY).expertIds()).containsExactly("e9", "e7", "e6");
    desk.takeOff.takeOff("e9");
    desk.takeOff.takeOff("e8");
    assertThat(desk.shortlist().value()).isInstanceOfSatisfying(Shortlist.Chosen.class, chosen -> assertThat(chosen.order()).containsExactly("e9"));
    assertThat(desk.shortlist().value().sheet().expertIds()).containsExactly("e9", "e7", "e6");
  }

  @Test
  void areFoundWhereTheEventGotLostInAsManyRoundsAsThereAreLists() {
    desk.published();
    desk.posted(Given.challenge().id("c2").open()).makeDue();
    leave("e7");
    assertThat(stored("c1-s1")).contains("e7");
    assertThat(stored("c2-s1")).contains("e7");

    desk.takeOff.setSomeRight();
    assertThat(stored("c1-s1")).containsExactly("e9", "e8", "e6");
    assertThat(stored("c2-s1")).contains("e7");

    desk.takeOff.setSomeRight();
    assertThat(stored("c2-s1")).doesNotContain("e7");
    long version = desk.shortlist().version();
    desk.takeOff.setSomeRight();
    desk.takeOff.setSomeRight();
    assertThat(desk.shortlist().version()).isEqualTo(version);
  }

  private List<String> stored(String id) {
    return desk.shortlists.find(id).orElseThrow().value().sheet().expertIds();
  }

  @Test
  void leavesToLearningWhatWasJudgedButNotOfWhom() {
    desk.published();
    leave("e9");
    desk.takeOff.takeOff("e9");

    List<Judgement> judgements = desk.shortlist().value().sheet().judgements();
    assertThat(judgements).hasSize(4).extracting(Judgement::expertId).contains("withdrawn-1").doesNotContain("e9");
  }

  @Test
  void doesNotCountAsACoordinatorsTouch() {
    desk.nine().posted().makeDue();
    leave("e9");
    desk.takeOff.takeOff("e9");

    assertThat(desk.shortlist().value().sheet().untouched()).isTrue();
  }
}
