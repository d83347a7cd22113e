package org.connectivecities.matching.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.InMemoryCandidates;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;

class ReadSpreadTest {

  private final InMemoryCandidates candidates = new InMemoryCandidates();
  private final Map<String, Integer> asked = new HashMap<>();
  private final ReadSpread read = new ReadSpread(candidates, since -> Map.copyOf(asked), () -> Given.NOW);

  private void known(Given.Person person, int times) {
    Candidate candidate = person.candidate();
    candidates.publish(candidate);
    if (times > 0) {
      asked.put(candidate.id(), times);
    }
  }

  private Spread seenBy(Actor actor) {
    return ((Outcome.Done<Spread>) read.read(actor)).value();
  }

  @Test
  void tellsWhoIsAskedTooOftenAndWhoNever() {
    known(Given.person("busy"), 6);
    known(Given.person("often"), 4);
    known(Given.person("twice"), 2);
    for (int i = 0; i < 9; i++) {
      known(Given.person("rested" + i), 0);
    }

    Spread spread = seenBy(Given.COORDINATOR);

    assertThat(spread.overAsked()).extracting(each -> each.peer().id()).containsExactly("busy", "often");
    assertThat(spread.neverAsked()).hasSize(9).extracting(Candidate::id).startsWith("rested0", "rested1");
    assertThat(spread.neverAskedInAll()).isEqualTo(9);
    assertThat(spread).extracting(Spread::people, Spread::questions).containsExactly(12, 12);
  }

  @Test
  void callsNobodyOverAskedWhereAllAreAskedOften() {
    known(Given.person("a"), 9);
    known(Given.person("b"), 8);

    assertThat(seenBy(Given.COORDINATOR).overAsked()).isEmpty();
  }

  @Test
  void leavesOutWhoCannotBeAsked() {
    known(Given.person("unwilling").unwilling(), 0);
    known(Given.person("paused").paused(), 0);
    known(Given.person("gone"), 0);
    candidates.erase("gone", 2);

    assertThat(seenBy(Given.COORDINATOR).people()).isZero();
  }

  @Test
  void followsWhatChanges() {
    known(Given.person("a"), 0);
    assertThat(seenBy(Given.COORDINATOR).neverAsked()).hasSize(1);

    known(Given.person("a").version(2).from("Lima", "PE"), 0);
    known(Given.person("b"), 0);
    assertThat(seenBy(Given.COORDINATOR).neverAsked()).extracting(each -> each.home().name()).containsExactly("Lima", "Bremen");

    candidates.erase("a", 3);
    assertThat(seenBy(Given.COORDINATOR).neverAsked()).extracting(Candidate::id).containsExactly("b");
  }

  @Test
  void tellsCoordinatorsOfTheirRegionsOnly() {
    known(Given.person("bremen"), 0);
    known(Given.person("lima").from("Lima", "PE"), 0);

    assertThat(seenBy(coordinatorOf("europe")).neverAsked()).extracting(Candidate::id).containsExactly("bremen");
    assertThat(seenBy(new Actor("root", Set.of("administrator"), Map.of(), Set.of(), Set.of())).neverAsked()).hasSize(2);
  }

  @Test
  void isForCoordinatorsOnly() {
    for (Actor other : new Actor[] {Given.CITY, Given.PRACTITIONER, new Actor("bank", Set.of("funder"), Map.of())}) {
      assertThat(read.read(other)).as(other.id()).isInstanceOf(Outcome.Refused.class);
    }
  }

  private static Actor coordinatorOf(String region) {
    return new Actor("c", Set.of("coordinator"), Map.of(), Set.of(region), Set.of());
  }
}
