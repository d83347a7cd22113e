package org.connectivecities.matching.challenge;

import java.time.Instant;
import java.util.List;

/** Lets go what cities wrote in challenges that have been closed for long. That there was one, about what and how it ended, is counted. */
public final class ForgetChallenges {

  private final Challenges challenges;

  public ForgetChallenges(Challenges challenges) {
    this.challenges = challenges;
  }

  public List<String> closedBefore(Instant moment, int limit) {
    return challenges.closedBefore(moment, limit);
  }

  /** Forgetting again changes nothing, and nobody is told. */
  public void forget(String id) {
    challenges.find(id).ifPresent(found -> {
      if (found.value() instanceof Challenge.Closed closed && closed.hasWords()) {
        challenges.replace(found.version(), closed.withoutWords(), List.of());
      }
    });
  }
}
