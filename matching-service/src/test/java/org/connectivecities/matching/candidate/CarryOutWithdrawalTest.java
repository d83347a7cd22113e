package org.connectivecities.matching.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CarryOutWithdrawalTest {

  private static final LocalDate TODAY = LocalDate.ofInstant(Given.NOW, ZoneOffset.UTC);

  private final InMemoryCandidates candidates = new InMemoryCandidates();
  private final FindWithdrawn withdrawn = new FindWithdrawn(candidates, () -> Given.NOW);
  private final List<String> takenOff = new ArrayList<>();
  private final CarryOutWithdrawal carryOut =
      new CarryOutWithdrawal(withdrawn, List.of(takenOff::add, expertId -> false));

  @BeforeEach
  void publish() {
    candidates.publish(Given.person("there").candidate());
    candidates.publish(Given.person("unwilling").unwilling().candidate());
    candidates.publish(Given.person("paused").candidate());
    candidates.pause("paused", 2, null);
    candidates.publish(Given.person("later").available(new Availability(null, null, Set.of(), TODAY.plusDays(1), null)).candidate());
    candidates.publish(Given.person("again").available(new Availability(null, null, Set.of(), TODAY, null)).candidate());
    candidates.publish(Given.person("erased").candidate());
    candidates.erase("erased", 2);
  }

  @Test
  void knowsWhoMayNotBeShownAndCountsTheUnknownAmongThem() {
    assertThat(withdrawn.among(List.of("there", "unwilling", "paused", "later", "again", "erased", "nobody")))
        .containsExactlyInAnyOrder("unwilling", "paused", "later", "erased", "nobody");
    assertThat(withdrawn.among(List.of())).isEmpty();
  }

  @Test
  void takesWhoHasWithdrawnOffEverywhere() {
    assertThat(carryOut.after("unwilling")).isTrue();
    assertThat(carryOut.after("paused")).isTrue();
    assertThat(carryOut.after("there")).isFalse();

    assertThat(takenOff).containsExactly("unwilling", "paused");
  }

  @Test
  void doesNothingToWhoHasReturnedSince() {
    candidates.publish(Given.person("paused").version(3).candidate());

    assertThat(carryOut.after("paused")).as("the old event comes again").isFalse();
    assertThat(takenOff).isEmpty();
  }

  @Test
  void isNotDoneWhereAPlaceFails() {
    var failing = new CarryOutWithdrawal(withdrawn, List.of(expertId -> { throw new IllegalStateException("down"); }));

    assertThatThrownBy(() -> failing.after("paused")).hasMessage("down");
  }
}
