package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ChallengeFact;
import org.connectivecities.matching.challenge.InMemoryChallenges;
import org.junit.jupiter.api.Test;

class InTurnTest {

  private final InMemoryChallenges challenges = new InMemoryChallenges();
  private final InTurn turns = new InTurn(challenges, List.of(Challenge.Open.class), 2);

  @Test
  void reachesEverybodyAndBeginsAnew() {
    for (String id : List.of("a", "b", "c", "d", "e")) {
      var open = Challenge.Open.posted(id, "desk", Given.challenge().brief(), Given.NOW);
      challenges.add(open, new ChallengeFact.Opened(open));
    }

    assertThat(round()).containsExactly("a", "b");
    assertThat(round()).containsExactly("c", "d");
    assertThat(round()).containsExactly("e");
    assertThat(round()).containsExactly("a", "b");
  }

  private List<String> round() {
    return turns.next().stream().map(Challenge::id).toList();
  }
}
