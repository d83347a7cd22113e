package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.shortlist.Judgement.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewShortlistTest {

  private final Desk desk = new Desk();

  @BeforeEach
  void makeShortlist() {
    desk.nine().people(Given.person("e05").unwilling(), Given.person("e04").speaks("fr", "C1")).posted().makeDue();
  }

  private Outcome<Stored<Shortlist>> review(ReviewAction... actions) {
    return desk.review.review("c1-s1", desk.shortlist().version(), List.of(actions), Given.COORDINATOR);
  }

  private List<String> order() {
    return desk.shortlist().value().sheet().expertIds();
  }

  @Test
  void letsTheFirstAlternateMoveUpWhenSomebodyGoes() {
    review(new ReviewAction.Remove("e9", "knows the mayor"));

    assertThat(order()).containsExactly("e8", "e7", "e6");
    assertThat(desk.shortlist().value().sheet().history()).last().isEqualTo(
        new ReviewStep("ana", Given.NOW, "removed", "e9", "knows the mayor"));
  }

  @Test
  void writesDownWhoDecidedWhatWithoutAnybodysFreeWords() {
    review(new ReviewAction.Remove("e9", "knows the mayor"), new ReviewAction.Note(null, "tell Kumasi"));
    desk.review.publish("c1-s1", desk.shortlist().version(), Given.COORDINATOR);
    review(new ReviewAction.Reject("too late"));

    assertThat(desk.noted).containsExactly(
        "ana SHORTLIST_REVIEWED c1-s1: remove e9, note on the shortlist", "ana SHORTLIST_PUBLISHED c1-s1: e8 e7 e6");
  }

  @Test
  void keepsTheRoleOfTheReviewerWithAJudgementAndNotTheName() {
    review(new ReviewAction.Remove("e9", "knows the mayor"));

    assertThat(desk.shortlist().value().sheet().judgements()).extracting(Judgement::by).containsOnly("coordinator");
  }

  @Test
  void addsAnybodyWithAReasonAtTheRankWished() {
    review(new ReviewAction.Add("e1", "did exactly this in Lima", 1));

    assertThat(order()).containsExactly("e1", "e9", "e8", "e7", "e6");
    Match added = desk.shortlist().value().sheet().match("e1").orElseThrow();
    assertThat(added.addedBecause()).isEqualTo("did exactly this in Lima");
    assertThat(added.score()).isEqualByComparingTo("0.1");
  }

  @Test
  void protectsPeopleAgainstCoordinatorsAndLetsLanguageBeWaived() {
    assertRefused(review(new ReviewAction.Add("e05", "good", null)), Refusal.Conflict.class);

    review(new ReviewAction.Add("e04", "we pay an interpreter", null));

    assertThat(desk.shortlist().value().sheet().match("e04").orElseThrow().waived()).isEqualTo("language");
  }

  @Test
  void reordersOnlyWithEverybodyNamedOnce() {
    assertRefused(review(new ReviewAction.Reorder(List.of("e9", "e8"), null)), Refusal.Invalid.class);
    assertRefused(review(new ReviewAction.Reorder(List.of("e9", "e9", "e8", "e7"), null)), Refusal.Invalid.class);

    review(new ReviewAction.Reorder(List.of("e6", "e7", "e8", "e9"), "nearer"));

    assertThat(order()).containsExactly("e6", "e7", "e8", "e9");
  }

  @Test
  void doesAllActionsOrNone() {
    var refused = review(new ReviewAction.Remove("e9", "no"), new ReviewAction.Remove("nobody", "no"));

    assertThat(refused).isEqualTo(
        Outcome.refused(new Refusal.Invalid("/actions/1/expertId", "is not on this shortlist")));
    assertThat(order()).hasSize(4);
  }

  @Test
  void judgesWhatWasProposedWhenItIsPublished() {
    review(
        new ReviewAction.Remove("e9", "too busy"),
        new ReviewAction.Add("e1", "lived there", null),
        new ReviewAction.Reorder(List.of("e7", "e8", "e6", "e1"), null));

    desk.review.publish("c1-s1", desk.shortlist().version(), Given.COORDINATOR);

    assertThat(desk.shortlist().value().sheet().judgements())
        .extracting(Judgement::expertId, Judgement::verdict, Judgement::proposedRank, Judgement::finalRank)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("e9", Verdict.REMOVED, 1, null),
            org.assertj.core.groups.Tuple.tuple("e7", Verdict.MOVED, 3, 1),
            org.assertj.core.groups.Tuple.tuple("e8", Verdict.MOVED, 2, 2),
            org.assertj.core.groups.Tuple.tuple("e6", Verdict.ACCEPTED, 4, 3),
            org.assertj.core.groups.Tuple.tuple("e1", Verdict.ADDED, null, 4));
    assertThat(desk.shortlist().value().sheet().judgements()).allSatisfy(judgement -> assertThat(judgement.values()).containsKey("by-number"));
    assertThat(desk.challenge()).isInstanceOf(Challenge.Published.class);
  }

  @Test
  void opensTheChallengeAgainWhenEverybodyIsRejected() {
    review(new ReviewAction.Reject("nobody knows informal settlements"));

    assertThat(desk.challenge()).isInstanceOf(Challenge.Open.class);
    desk.makeDue();
    assertThat(((Challenge.Proposed) desk.challenge()).shortlistId()).isEqualTo("c1-s2");
    assertThat(desk.shortlist().value().sheet().judgements()).hasSize(4).allMatch(one -> one.verdict() == Verdict.REJECTED);
  }

  @Test
  void refusesWhoMayNotReviewAndWhoIsLate() {
    assertRefused(desk.review.publish("c1-s1", 1, Given.CITY), Refusal.NotAllowed.class);
    assertRefused(desk.review.publish("c1-s1", 7, Given.COORDINATOR), Refusal.Stale.class);
    assertRefused(desk.review.publish("nothing", 1, Given.COORDINATOR), Refusal.NotFound.class);
    desk.review.publish("c1-s1", 1, Given.COORDINATOR);
    assertRefused(review(new ReviewAction.Note(null, "too late")), Refusal.Conflict.class);
  }

  @Test
  void doesNotPublishAnEmptyShortlist() {
    for (String id : List.of("e9", "e8", "e7", "e6")) {
      review(new ReviewAction.Remove(id, "no"));
    }

    assertRefused(desk.review.publish("c1-s1", desk.shortlist().version(), Given.COORDINATOR), Refusal.Conflict.class);
  }

  private static void assertRefused(Outcome<?> outcome, Class<? extends Refusal> how) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<?>) outcome).refusal()).isInstanceOf(how);
  }
}
