package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.outcome.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgetPublishedTest {

  private static final Instant LONG_AFTER = Given.NOW.plus(Duration.ofDays(2000));

  private final Desk desk = new Desk();
  private final ForgetPublished forget = new ForgetPublished(desk.shortlists, desk.challenges);

  @BeforeEach
  void publish() {
    desk.nine().posted().makeDue();
    desk.review.review("c1-s1", 1, List.of(new ReviewAction.Remove("e9", "knows the mayor"), new ReviewAction.Note(null, "tell Kumasi")), Given.COORDINATOR);
    desk.review.publish("c1-s1", desk.shortlist().version(), Given.COORDINATOR);
  }

  private void close() {
    Stored<Challenge> now = desk.challenges.find("c1").orElseThrow();
    desk.challenges.replace(now.version(), now.value().closed(Challenge.Ending.HELPED, null, Given.NOW), List.of());
  }

  @Test
  void keepsWhomCoordinatorsPreferredAndNobodysName() {
    List<Judgement> before = desk.shortlist().value().sheet().judgements();
    close();

    assertThat(forget.publishedBefore(LONG_AFTER, 10)).containsExactly("c1-s1");
    forget.forget("c1-s1");

    Sheet left = desk.shortlist().value().sheet();
    assertThat(left.toString()).doesNotContain("e9", "e8", "knows the mayor", "tell Kumasi", "ana");
    assertThat(left.judgements()).hasSameSizeAs(before);
    assertThat(left.judgements()).extracting(Judgement::verdict).containsExactlyElementsOf(before.stream().map(Judgement::verdict).toList());
    assertThat(left.judgements()).extracting(Judgement::values).containsExactlyElementsOf(before.stream().map(Judgement::values).toList());
    assertThat(left.judgements()).extracting(Judgement::expertId).doesNotHaveDuplicates();
  }

  @Test
  void showsItToNobodyAndChangesNothingTheSecondTime() {
    close();
    forget.forget("c1-s1");
    Stored<Shortlist> once = desk.shortlist();

    forget.forget("c1-s1");

    assertThat(desk.shortlist()).isEqualTo(once);
    assertThat(forget.publishedBefore(LONG_AFTER, 10)).isEmpty();
    assertThat(desk.find.find("c1-s1", Given.COORDINATOR).toString()).contains("NotFound");
  }

  @Test
  void leavesAloneWhatIsNotOver() {
    Stored<Shortlist> before = desk.shortlist();

    assertThat(forget.publishedBefore(LONG_AFTER, 10)).isEmpty();
    forget.forget("c1-s1");

    assertThat(desk.shortlist()).isEqualTo(before);
  }
}
