package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeper of links does. */
public abstract class TakeoversConformance {

  private static final Instant UNTIL = Sample.NOW.plus(Duration.ofDays(14));

  protected abstract Takeovers takeovers();

  private final ExpertId id = new ExpertId(Sample.freshId());
  private final String mark = "mark of " + id;

  @Test
  void givesALinkToTheFirstAccountAlone() {
    takeovers().open(id, mark, UNTIL);

    assertThat(takeovers().take("another mark", "mara", Sample.NOW)).isEmpty();
    assertThat(takeovers().isTaken(id)).isFalse();
    assertThat(takeovers().take(mark, "mara", Sample.NOW)).contains(id);
    assertThat(takeovers().take(mark, "tom", Sample.NOW)).isEmpty();
    assertThat(takeovers().take(mark, "mara", Sample.NOW)).contains(id);
    assertThat(takeovers().isTaken(id)).isTrue();
  }

  @Test
  void knowsTheNewestLinkOnlyAndNoneForWhatIsTaken() {
    takeovers().open(id, mark, UNTIL);
    takeovers().open(id, mark + " anew", UNTIL);

    assertThat(takeovers().take(mark, "mara", Sample.NOW)).isEmpty();
    assertThat(takeovers().take(mark + " anew", "mara", Sample.NOW)).contains(id);
    takeovers().open(id, mark + " late", UNTIL);
    assertThat(takeovers().take(mark + " late", "tom", Sample.NOW)).isEmpty();
  }

  @Test
  void letsALinkEnd() {
    takeovers().open(id, mark, UNTIL);

    assertThat(takeovers().take(mark, "mara", UNTIL)).isEmpty();
    assertThat(takeovers().take(mark, "mara", UNTIL.minusSeconds(1))).contains(id);
  }

  @Test
  void knowsWhichLinksEndedWithoutAnybodyComing() {
    takeovers().open(id, mark, UNTIL);
    assertThat(takeovers().endedBefore(UNTIL, 1000)).doesNotContain(id.value());
    assertThat(takeovers().endedBefore(UNTIL.plusSeconds(1), 1000)).contains(id.value());

    takeovers().take(mark, "mara", Sample.NOW);
    assertThat(takeovers().endedBefore(UNTIL.plusSeconds(1), 1000)).doesNotContain(id.value());
  }

  @Test
  void forgetsWhoIsErased() {
    takeovers().open(id, mark, UNTIL);
    takeovers().take(mark, "mara", Sample.NOW);
    takeovers().forget(id);

    assertThat(takeovers().isTaken(id)).isFalse();
    assertThat(takeovers().take(mark, "mara", Sample.NOW)).isEmpty();
  }
}
