package org.connectivecities.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.desk.Waiting.Urgency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueueTest {

  private static final Instant NOW = ALongList.NOW;
  private static final Queue.Wished ALL = new Queue.Wished(null, "");

  private static Challenge challenge(String id, String what, @Nullable Duration left, String region) {
    Instant due = left == null ? null : NOW.plus(left);
    var next = new Challenge.Next("coordinator", what, due, left != null && left.isNegative());
    var clock = new Challenge.Clock(NOW, NOW, null, null, null, null, null, 0, next);
    var context = new Challenge.Context(region, null, null, null, null, null);
    return new Challenge(
        id, "proposed", new Challenge.CityName(null, "Kumasi", "GH"), id, id, null, null, "en", List.of(), List.of(), List.of(), List.of(),
        clock, context, id + "-s1", null, null);
  }

  private static Queue queue(Queue.Wished wished, Challenge... challenges) {
    return Queue.of(Stream.of(challenges).map(challenge -> Waiting.at(NOW, challenge)).toList(), wished, false);
  }

  private final Challenge late = challenge("late", "review-shortlist", Duration.ofHours(-30), "europe");
  private final Challenge soon = challenge("soon", "review-shortlist", Duration.ofHours(30), "south-asia");
  private final Challenge later = challenge("later", "choose", Duration.ofDays(4), "europe");
  private final Challenge undated = challenge("undated", "exchange-and-give-feedback", null, "europe");

  @Test
  void showsTheMostUrgentFirst() {
    Queue queue = queue(ALL, undated, later, soon, late);

    assertThat(queue.groups().keySet()).containsExactly(Urgency.LATE, Urgency.SOON, Urgency.LATER, Urgency.UNDATED);
    assertThat(queue.groups().get(Urgency.LATE)).extracting(waiting -> waiting.challenge().id()).containsExactly("late");
  }

  @Test
  void countsDaysThatHaveBegun() {
    assertThat(Waiting.at(NOW, late).days()).isEqualTo(2);
    assertThat(Waiting.at(NOW, soon).days()).isEqualTo(2);
    assertThat(Waiting.at(NOW, later).days()).isEqualTo(4);
  }

  @Test
  void isNarrowedByWorkAndRegion() {
    Queue queue = queue(new Queue.Wished("review-shortlist", "europe"), undated, later, soon, late);

    assertThat(queue.groups()).containsOnlyKeys(Urgency.LATE);
    assertThat(queue.all()).isEqualTo(4);
  }

  /** Each number says what choosing it would show, with the other choice as it is. */
  @Test
  void countsWhatEachChoiceWouldShow() {
    Queue queue = queue(new Queue.Wished("review-shortlist", "europe"), undated, later, soon, late);

    assertThat(queue.waits()).containsExactly(
        java.util.Map.entry("review-shortlist", 1L), java.util.Map.entry("choose", 1L), java.util.Map.entry("exchange-and-give-feedback", 1L));
    assertThat(queue.regions()).containsExactly(java.util.Map.entry("europe", 1L), java.util.Map.entry("south-asia", 1L));
  }

  @Test
  void isEmptyWhereNothingFits() {
    assertThat(queue(new Queue.Wished("choose", "south-asia"), later, soon).isEmpty()).isTrue();
  }
}
