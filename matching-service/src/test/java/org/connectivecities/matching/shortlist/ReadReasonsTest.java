package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.junit.jupiter.api.Test;

class ReadReasonsTest {

  private final Desk desk = new Desk();

  private Outcome<Match> reasons(String expertId) {
    return new ReadReasons((id, actor) -> Outcome.done(new FindAsked.Asked("c1", expertId)), desk.shortlists)
        .reasons("c1~1", Given.COORDINATOR);
  }

  @Test
  void showsWhatTheCityReadAboutWhoIsAsked() {
    desk.published();
    desk.choose.choose("c1-s1", new Choice(List.of("e7", "e9"), false), Given.CITY);

    assertThat(reasons("e7")).isInstanceOfSatisfying(Outcome.Done.class, done ->
        assertThat(((Match) done.value()).expertId()).isEqualTo("e7"));
  }

  @Test
  void showsNothingOfShortlistsThatNobodyHasChosenFrom() {
    desk.published();

    assertThat(reasons("e7")).isEqualTo(Outcome.refused(new Refusal.NotFound("reasons of invitation", "c1~1")));
  }

  @Test
  void isForThoseWhoMayReadTheInvitation() {
    var refused = Outcome.<FindAsked.Asked>refused(new Refusal.NotAllowed("not yours"));

    assertThat(new ReadReasons((id, actor) -> refused, desk.shortlists).reasons("c1~1", Given.CITY)).isEqualTo(refused);
  }
}
