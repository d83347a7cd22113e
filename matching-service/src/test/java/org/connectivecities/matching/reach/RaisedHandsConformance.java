package org.connectivecities.matching.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.connectivecities.matching.Given;
import org.junit.jupiter.api.Test;

/** What every store of raised hands promises. */
public abstract class RaisedHandsConformance {

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  protected abstract RaisedHands hands();

  private RaisedHand hand(String challenge, String expert, int second) {
    return new RaisedHand(challenge + run, expert + run, "I did this in Bremen", Given.NOW.plusSeconds(second));
  }

  @Test
  void keepsAHandAsItWasFirstRaised() {
    assertThat(hands().raise(hand("a", "e1", 1))).isTrue();
    assertThat(hands().raise(new RaisedHand("a" + run, "e1" + run, null, Given.NOW))).isFalse();

    assertThat(hands().ofChallenge("a" + run, 9)).containsExactly(hand("a", "e1", 1));
  }

  @Test
  void listsByChallengeAndByPerson() {
    hands().raise(hand("a", "e2", 2));
    hands().raise(hand("a", "e1", 1));
    hands().raise(hand("b", "e1", 3));

    assertThat(hands().ofChallenge("a" + run, 9)).containsExactly(hand("a", "e1", 1), hand("a", "e2", 2));
    assertThat(hands().ofExpert("e1" + run, 9)).containsExactly(hand("b", "e1", 3), hand("a", "e1", 1));
    assertThat(hands().ofExpert("e1" + run, 1)).hasSize(1);
  }

  @Test
  void letsGoWhatWasRaisedLongAgo() {
    RaisedHand old = hand("a", "e1", -90_000_000);
    hands().raise(old);
    hands().raise(hand("a", "e2", 2));

    List<String> due = hands().raisedBefore(old.at().plusMillis(1), 1000);
    assertThat(hands().raisedBefore(old.at(), 1000)).isEmpty();
    assertThat(due).hasSize(1);
    due.forEach(hands()::remove);
    due.forEach(hands()::remove);
    assertThat(hands().ofChallenge("a" + run, 9)).containsExactly(hand("a", "e2", 2));
  }

  @Test
  void lowersAndForgets() {
    hands().raise(hand("a", "e1", 1));
    hands().raise(hand("a", "e2", 2));
    hands().raise(hand("b", "e2", 3));

    hands().lower("a" + run, "e1" + run);
    hands().lower("a" + run, "e1" + run);
    hands().forget("e2" + run);

    assertThat(hands().ofChallenge("a" + run, 9)).isEmpty();
    assertThat(hands().ofChallenge("b" + run, 9)).isEmpty();
  }
}
