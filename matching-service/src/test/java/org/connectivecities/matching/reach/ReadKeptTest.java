package org.connectivecities.matching.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;

class ReadKeptTest {

  private final Side side = new Side();
  private final ReadKept read =
      new ReadKept(side.candidates, side.considerations, side.hands, side.fittings, side.shortlists);

  private static Actor practitioner(String id) {
    return new Actor("p-" + id, Set.of("practitioner"), Map.of("expert", id));
  }

  @Test
  void tellsThePersonEverythingAlsoWhatIsStillUnderReview() {
    side.joined(Side.with("e1", 1));
    side.joined(Side.with("e2", 2));
    side.proposed(Given.challenge().id("c1"));
    side.hands.raise(new RaisedHand("c1", "e2", "I know the river", Given.NOW));

    Kept kept = ((Outcome.Done<Kept>) read.kept("e2", practitioner("e2"))).value();

    assertThat(kept.profile()).hasValueSatisfying(profile -> assertThat(profile.id()).isEqualTo("e2"));
    assertThat(kept.considered()).extracting(Consideration::challengeId).containsExactly("c1");
    assertThat(kept.hands()).extracting(RaisedHand::note).containsExactly("I know the river");
    assertThat(kept.shortlists()).singleElement().satisfies(list -> assertThat(list.challengeId()).isEqualTo("c1"));
  }

  @Test
  void isEmptyForSomebodyNobodyKnowsYet() {
    Kept kept = ((Outcome.Done<Kept>) read.kept("e9", practitioner("e9"))).value();

    assertThat(kept.profile()).isEmpty();
    assertThat(kept.considered()).isEmpty();
  }

  @Test
  void isForThePersonOnly() {
    side.joined(Side.with("e1", 1));

    for (Actor other : Set.of(practitioner("e2"), Given.COORDINATOR, Actor.ANONYMOUS)) {
      assertThat(read.kept("e1", other))
          .isInstanceOfSatisfying(Outcome.Refused.class, it -> assertThat(it.refusal()).isInstanceOf(Refusal.NotAllowed.class));
    }
  }
}
