package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.shortlist.Considered.Fate;
import org.connectivecities.matching.shortlist.Considered.Person;
import org.junit.jupiter.api.Test;

class TellFatesTest {

  private final Desk desk = new Desk();

  private Person of(Considered considered, String expertId) {
    return considered.people().stream().filter(person -> person.expertId().equals(expertId)).findFirst().orElseThrow();
  }

  @Test
  void saysWhatBecameOfEverybodyWhoWasLookedAt() {
    desk.nine().people(Given.person("e0").unwilling()).posted().makeDue();

    assertThat(desk.considered).hasSize(1);
    Considered considered = desk.considered.getFirst();
    assertThat(considered.people()).hasSize(10);
    assertThat(considered.challengeId()).isEqualTo("c1");
    assertThat(considered.shortlistId()).isEqualTo("c1-s1");
    assertThat(considered.cut()).isEqualByComparingTo(of(considered, "e6").score());
    assertThat(of(considered, "e9")).satisfies(best -> {
      assertThat(best.fate()).isEqualTo(Fate.PROPOSED);
      assertThat(best.rank()).isEqualTo(1);
      assertThat(best.lostBy()).isNull();
    });
    assertThat(of(considered, "e5")).satisfies(first -> {
      assertThat(first.fate()).isEqualTo(Fate.BELOW);
      assertThat(first.rank()).isEqualTo(5);
      assertThat(first.lostBy()).isEqualTo("by-number");
    });
    assertThat(of(considered, "e0")).isEqualTo(new Person("e0", Fate.KEPT_OUT, "consent", null, null, null));
  }

  @Test
  void asksForNothingWhereThereIsRoom() {
    desk.people(Given.person("e1"), Given.person("e2")).posted().makeDue();

    Considered considered = desk.considered.getFirst();

    assertThat(considered.cut()).isZero();
    assertThat(considered.people()).extracting(Person::fate).isEqualTo(List.of(Fate.PROPOSED, Fate.PROPOSED));
  }
}
