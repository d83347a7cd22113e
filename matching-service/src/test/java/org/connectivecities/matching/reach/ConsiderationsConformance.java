package org.connectivecities.matching.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.shortlist.Considered;
import org.connectivecities.matching.shortlist.Considered.Fate;
import org.connectivecities.matching.shortlist.Considered.Person;
import org.junit.jupiter.api.Test;

/** What every memory of who was considered promises. */
public abstract class ConsiderationsConformance {

  private static final Instant LONG_AGO = Given.NOW.minus(Considerations.KEPT);

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Person out = new Person("out-" + run, Fate.KEPT_OUT, "language", null, null, null);
  private final Person below = new Person("below-" + run, Fate.BELOW, null, 11, new BigDecimal("0.412300"), "text-fit");
  private final Person proposed = new Person("in-" + run, Fate.PROPOSED, null, 1, new BigDecimal("0.8"), null);

  protected abstract Considerations considerations();

  private Considered looked(String challenge, Instant at, Person... people) {
    return new Considered(challenge + run, challenge + run + "-s1", at, new BigDecimal("0.50"), 10, List.of(people));
  }

  @Test
  void givesBackWhatBecameOfEverybody() {
    considerations().note(looked("a", Given.NOW, out, below, proposed));

    for (Person person : List.of(out, below, proposed)) {
      assertThat(considerations().of(person.expertId(), LONG_AGO, 9))
          .containsExactly(new Consideration("a" + run, Given.NOW, new BigDecimal("0.50"), 10, person));
    }
    assertThat(considerations().cut("a" + run)).contains(new BigDecimal("0.50"));
    assertThat(considerations().cut("unknown" + run)).isEmpty();
    assertThat(considerations().of("nobody" + run, LONG_AGO, 9)).isEmpty();
  }

  @Test
  void countsAShortlistThatIsMadeTwiceOnce() {
    considerations().note(looked("a", Given.NOW, below));
    considerations().note(looked("a", Given.NOW.plusSeconds(9), new Person(below.expertId(), Fate.PROPOSED, null, 2, BigDecimal.ONE, null)));

    assertThat(considerations().of(below.expertId(), LONG_AGO, 9))
        .singleElement()
        .satisfies(each -> assertThat(each.person().fate()).isEqualTo(Fate.PROPOSED));
  }

  @Test
  void listsTheNewestFirstAndNoMoreThanWished() {
    considerations().note(looked("a", Given.NOW.minusSeconds(60), below));
    considerations().note(looked("b", Given.NOW, below));
    considerations().note(looked("c", Given.NOW.minusSeconds(30), below));

    assertThat(considerations().of(below.expertId(), LONG_AGO, 2)).extracting(Consideration::challengeId).containsExactly("b" + run, "c" + run);
    assertThat(considerations().of(below.expertId(), Given.NOW.minusSeconds(40), 9)).hasSize(2);
  }

  @Test
  void dropsWhatIsOlderThanItIsKept() {
    considerations().note(looked("old", LONG_AGO.minus(Duration.ofDays(1)), below));
    considerations().note(looked("new", Given.NOW, below));

    assertThat(considerations().of(below.expertId(), Instant.EPOCH, 9)).extracting(Consideration::challengeId).containsExactly("new" + run);
  }

  @Test
  void forgetsOnePersonAndLeavesTheOthers() {
    considerations().note(looked("a", Given.NOW, below, proposed));

    considerations().forget(below.expertId());
    considerations().forget(below.expertId());

    assertThat(considerations().of(below.expertId(), LONG_AGO, 9)).isEmpty();
    assertThat(considerations().of(proposed.expertId(), LONG_AGO, 9)).hasSize(1);
  }
}
