package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;

/** What whoever keeps the challenges must do for those who ask. */
abstract class AskedChallengesConformance {

  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
  private static final Actor KUMASI = new Actor("kumasi-desk", Set.of("city"), Map.of());
  private static final Actor LYON = new Actor("lyon-desk", Set.of("city"), Map.of());

  abstract AskedChallenges challenges();

  /** @return the id of a new challenge that says "Every rain floods the market", posted by this city */
  abstract String post(Actor city);

  abstract void close(String challengeId);

  @Test
  void showsAChallengeUntilAndAfterItIsClosed() {
    String id = post(KUMASI);
    AskedChallenge open = challenges().find(id).orElseThrow();
    close(id);

    assertThat(open.challenge()).isEqualTo("Every rain floods the market");
    assertThat(open.cityName()).isEqualTo("Kumasi");
    assertThat(open.closed()).isFalse();
    assertThat(challenges().find(id).orElseThrow().closed()).isTrue();
  }

  @Test
  void knowsWhoseAChallengeIs() {
    String ours = post(KUMASI);
    String theirs = post(LYON);

    assertThat(challenges().owns(KUMASI, ours)).isTrue();
    assertThat(challenges().owns(KUMASI, theirs)).isFalse();
    assertThat(challenges().owns(new Actor("kumasi-desk", Set.of("coordinator"), Map.of()), ours)).isFalse();
    assertThat(challenges().ownedBy(LYON)).contains(theirs).doesNotContain(ours);
  }

  @Test
  void bearsToBeToldTwiceAndOfWhatItDoesNotKnow() {
    for (String id : List.of(post(KUMASI), "nobody-posted-this")) {
      assertThatCode(
              () -> {
                for (int i = 0; i < 2; i++) {
                  challenges().asked(id, "mara", NOW);
                  challenges().agreed(id, new InvitationId(id, 1), NOW);
                  challenges().nobodyLeft(id, List.of("mara"), NOW);
                  challenges().completed(id, NOW);
                }
              })
          .doesNotThrowAnyException();
    }
    assertThat(challenges().find("nobody-posted-this")).isEmpty();
    assertThat(challenges().owns(KUMASI, "nobody-posted-this")).isFalse();
  }
}
