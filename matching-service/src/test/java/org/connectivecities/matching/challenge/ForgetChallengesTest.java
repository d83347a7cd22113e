package org.connectivecities.matching.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.outcome.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgetChallengesTest {

  private static final Instant LONG_AFTER = Given.NOW.plus(Duration.ofDays(2000));

  private final InMemoryChallenges challenges = new InMemoryChallenges();
  private final ForgetChallenges forget = new ForgetChallenges(challenges);
  private final Brief brief = Given.challenge().topics("stormwater").brief();

  @BeforeEach
  void post() {
    Challenge.Open open = Challenge.Open.posted("c1", "efua.mensah", brief, Given.NOW);
    challenges.add(open, new ChallengeFact.Opened(open));
  }

  private void close() {
    Stored<Challenge> now = challenges.find("c1").orElseThrow();
    challenges.replace(now.version(), now.value().closed(Challenge.Ending.HELPED, "Ask Efua Mensah", Given.NOW.plusSeconds(5)), List.of());
  }

  private Challenge.Closed left() {
    return (Challenge.Closed) challenges.find("c1").orElseThrow().value();
  }

  @Test
  void keepsWhatIsCountedAndNothingThatWasWritten() {
    close();

    assertThat(forget.closedBefore(LONG_AFTER, 10)).containsExactly("c1");
    forget.forget("c1");

    assertThat(left().toString()).doesNotContain(brief.challenge(), "Efua", "efua");
    assertThat(left().brief().topics()).containsExactly("stormwater");
    assertThat(left().brief().title()).isEqualTo(brief.city().name());
    assertThat(left().brief().funding()).isEqualTo(brief.funding());
    assertThat(left().ending()).isEqualTo(Challenge.Ending.HELPED);
    assertThat(left().timeline().closedAt()).isEqualTo(Given.NOW.plusSeconds(5));
    assertThat(forget.closedBefore(LONG_AFTER, 10)).isEmpty();
  }

  @Test
  void showsWhatIsLeftToItsCityAndCoordinatorsAlone() {
    close();
    forget.forget("c1");

    assertThat(Access.maySee(Given.CITY, left())).isTrue();
    assertThat(Access.maySee(Given.COORDINATOR, left())).isTrue();
    assertThat(Access.maySee(Given.OTHER_CITY, left())).isFalse();
  }

  @Test
  void tellsNobodyAndChangesNothingTheSecondTime() {
    close();
    int told = challenges.facts().size();
    forget.forget("c1");
    Stored<Challenge> once = challenges.find("c1").orElseThrow();

    forget.forget("c1");

    assertThat(challenges.find("c1")).contains(once);
    assertThat(challenges.facts()).hasSize(told);
  }

  @Test
  void leavesAloneWhatIsNotOver() {
    assertThat(forget.closedBefore(LONG_AFTER, 10)).isEmpty();
    forget.forget("c1");

    assertThat(challenges.find("c1").orElseThrow().value().brief()).isEqualTo(brief);
  }
}
