package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.connectivecities.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was answered with a success is there after a crash, and arrives. */
@ExtendWith(PlatformExtension.class)
class CrashJourney {

  private static final String NOBODY_LISTENS_HERE = "127.0.0.1:1";

  private final RunningPlatform platform = RunningPlatform.running();
  private final Network network = new Network(platform.api());

  @Test
  void losesNothingBetweenStoringAndPublishing() {
    platform.service(RunningPlatform.PROFILE).stop();
    String expert;
    var cutOff = platform.startInstead(RunningPlatform.PROFILE, Map.of("CC_KAFKA_BOOTSTRAP", NOBODY_LISTENS_HERE));
    try {
      expert = network.expert("ines", "Stored while the broker is out of reach.");
    } finally {
      cutOff.kill();
    }
    assertThat(network.found()).doesNotContain(expert);

    platform.revive(RunningPlatform.PROFILE);

    network.awaitSearchable(expert);
    assertThat(new Wire(platform).records(Topics.EXPERT_PROFILES, expert)).hasSize(1);
  }

  @Test
  void finishesWhatAKilledReaderLeftUndone() {
    platform.service(RunningPlatform.SEARCH).kill();
    platform.service(RunningPlatform.MATCHING).kill();
    String expert = network.expert("jonas", "Published while nobody reads.");

    platform.revive(RunningPlatform.SEARCH);
    platform.revive(RunningPlatform.MATCHING);

    network.awaitSearchable(expert);
  }
}
