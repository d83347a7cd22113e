package org.connectivecities.matching.challenge;

class InMemoryChallengesTest extends ChallengesConformance {

  private final Challenges challenges = new InMemoryChallenges();

  @Override
  protected Challenges challenges() {
    return challenges;
  }
}
