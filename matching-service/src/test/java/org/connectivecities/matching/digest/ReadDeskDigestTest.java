package org.connectivecities.matching.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ChallengeFact;
import org.connectivecities.matching.challenge.InMemoryChallenges;
import org.connectivecities.matching.challenge.Promise;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;

class ReadDeskDigestTest {

  private static final Actor LETTERS = new Actor("profile", Set.of(), Map.of(), Set.of(), Set.of("matching.digests"));
  private static final Set<String> HERE = Set.of("sub-saharan-africa");
  private static final Duration DAY = Duration.ofDays(1);

  private final InMemoryChallenges challenges = new InMemoryChallenges();
  private Instant now = Given.NOW;
  private final ReadDeskDigest read = new ReadDeskDigest(challenges, new Promise(2, 5), () -> now);

  private Challenge.Open post(String id) {
    Challenge.Open open = Given.challenge().id(id).open();
    challenges.add(open, new ChallengeFact.Opened(open));
    return open;
  }

  private void put(Challenge next) {
    challenges.replace(1, next, List.of());
  }

  private List<Item> told(Set<String> areas) {
    return ((Outcome.Done<List<Item>>) read.ofDesk(areas, LETTERS)).value();
  }

  @Test
  void tellsWhatWaitsForReviewAndByWhenItWasPromised() {
    put(post("floods").proposed(Given.NOW));

    assertThat(told(HERE)).singleElement().satisfies(it -> {
      assertThat(it.kind()).isEqualTo(Item.Kind.REVIEW);
      assertThat(it.id()).isEqualTo("floods-s1");
      assertThat(it.until()).isEqualTo(Given.NOW.plus(DAY.multipliedBy(2)));
    });
  }

  @Test
  void tellsOfClocksThatRunOutSoonOrHaveAndNotOfOthers() {
    put(post("floods").proposed(Given.NOW).published(Given.NOW));
    assertThat(told(HERE)).as("five working days are left").isEmpty();

    now = now.plus(DAY.multipliedBy(5));
    assertThat(told(HERE)).extracting(Item::kind, Item::id).containsExactly(tuple(Item.Kind.CLOCK, "floods"));
    now = now.plus(DAY.multipliedBy(30));
    assertThat(told(HERE)).hasSize(1);
  }

  @Test
  void tellsInTheWeekAfterItWhatWasClosedWithoutHelp() {
    put(post("floods").closed(Challenge.Ending.UNMET, null, Given.NOW));
    put(post("heat").closed(Challenge.Ending.HELPED, null, Given.NOW));
    now = now.plus(DAY.multipliedBy(6));
    assertThat(told(HERE)).extracting(Item::kind, Item::id).containsExactly(tuple(Item.Kind.UNMET, "floods"));

    now = now.plus(DAY);
    assertThat(told(HERE)).isEmpty();
  }

  @Test
  void tellsOfOnesOwnAreasOnly() {
    put(post("floods").proposed(Given.NOW));

    assertThat(told(Set.of("europe"))).isEmpty();
    assertThat(told(Set.of())).isEmpty();
    assertThat(told(Set.of(Actor.EVERYWHERE))).hasSize(1);
  }

  @Test
  void isForTheServiceThatWritesLetters() {
    assertThat(read.ofDesk(HERE, Given.COORDINATOR)).isInstanceOf(Outcome.Refused.class);
  }
}
