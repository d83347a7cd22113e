package org.connectivecities.matching.engagement;

import java.util.UUID;
import org.connectivecities.platform.security.Actor;

class InMemoryChallengesTest extends AskedChallengesConformance {

  private final InMemoryChallenges challenges = new InMemoryChallenges();

  @Override
  AskedChallenges challenges() {
    return challenges;
  }

  @Override
  String post(Actor city) {
    String id = UUID.randomUUID().toString();
    challenges.post(id, city);
    return id;
  }

  @Override
  void close(String challengeId) {
    challenges.close(challengeId);
  }
}
