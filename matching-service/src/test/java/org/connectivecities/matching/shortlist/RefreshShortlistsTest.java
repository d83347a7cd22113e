package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.wording.Sentence;
import org.junit.jupiter.api.Test;

class RefreshShortlistsTest {

  private final Desk desk = new Desk();
  private boolean newChallengeWaits;

  private Sheet refreshedLater() {
    desk.now = desk.now.plus(Duration.ofSeconds(30));
    desk.refresh.refreshDue((challengeId, failure) -> {
      throw failure;
    }, () -> newChallengeWaits);
    return desk.shortlist().value().sheet();
  }

  @Test
  void fillsAnEmptyShortlistWhenSomebodyJoins() {
    desk.posted().makeDue();
    desk.nine();

    assertThat(refreshedLater().expertIds()).contains("e9");
    assertThat(desk.shortlist().version()).isEqualTo(2);
  }

  @Test
  void searchesAgainWhenTheSearchServiceIsBack() {
    desk.source = Recall.Source.LOCAL;
    desk.nine().posted().makeDue();
    assertThat(refreshedLater().recall()).isEqualTo(Recall.Source.LOCAL);
    assertThat(desk.shortlist().version()).isEqualTo(1);

    desk.source = Recall.Source.SEARCH;

    assertThat(refreshedLater().recall()).isEqualTo(Recall.Source.SEARCH);
  }

  @Test
  void searchesAgainWhenTheSearchServiceHasReadEverybody() {
    desk.source = Recall.Source.PARTIAL;
    desk.nine().posted().makeDue();
    assertThat(Summary.of(refreshedLater())).extracting(Sentence::key).contains("shortlist.partial");
    assertThat(desk.shortlist().version()).isEqualTo(1);

    desk.source = Recall.Source.SEARCH;

    assertThat(Summary.of(refreshedLater())).extracting(Sentence::key).containsExactly("shortlist.summary");
  }

  @Test
  void triesOneOnlyWhileTheSearchServiceIsStillReading() {
    desk.source = Recall.Source.PARTIAL;
    desk.nine().posted().posted(Given.challenge().id("c2").open()).makeDue();
    int recalls = desk.recalls;

    refreshedLater();

    assertThat(desk.recalls).isEqualTo(recalls + 1);
  }

  @Test
  void leavesAloneWhatACoordinatorHasTouched() {
    desk.source = Recall.Source.LOCAL;
    desk.nine().posted().makeDue();
    desk.review.review("c1-s1", 1, List.of(new ReviewAction.Note(null, "calling two of them")), Given.COORDINATOR);
    desk.source = Recall.Source.SEARCH;

    assertThat(refreshedLater().recall()).isEqualTo(Recall.Source.LOCAL);
  }

  @Test
  void leavesAGoodShortlistAsItIs() {
    desk.nine().posted().makeDue();
    desk.people(Given.person("e99"));

    assertThat(refreshedLater().expertIds()).doesNotContain("e99");
  }

  @Test
  void letsANewChallengeGoFirst() {
    desk.posted().makeDue();
    desk.nine();
    newChallengeWaits = true;

    assertThat(refreshedLater().expertIds()).isEmpty();
  }
}
