package org.connectivecities.matching.challenge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.challenge.ChangeChallenge.Step;

/**
 * Keeps a challenge in step with the people asked for it. Every method may be called again after a crash; what means
 * nothing in the challenge's state changes nothing.
 */
public final class FollowEngagement {

  private final ChangeChallenge change;

  public FollowEngagement(Challenges challenges) {
    change = new ChangeChallenge(challenges);
  }

  /** Somebody has been invited and can answer until then. */
  public void asked(String challengeId, String expertId, Instant answerDue) {
    change.change(
        challengeId,
        challenge -> challenge instanceof Challenge.Chosen chosen ? Step.to(chosen.asked(expertId, answerDue)) : none());
  }

  /** Somebody has accepted. */
  public void accepted(String challengeId, String engagementId, Instant at) {
    change.change(
        challengeId,
        challenge -> challenge instanceof Challenge.Chosen chosen ? Step.to(chosen.accepted(engagementId, at)) : none());
  }

  /** Nobody of the choice is left: the challenge is open again, and a shortlist without these people is made. */
  public void exhausted(String challengeId, Collection<String> askedExpertIds) {
    change.change(
        challengeId,
        challenge -> challenge instanceof Challenge.Chosen chosen ? Step.to(chosen.exhausted(askedExpertIds)) : none());
  }

  /** The exchange is over and both sides have had their say. */
  public void completed(String challengeId, Instant at) {
    change.change(challengeId, challenge -> challenge instanceof Challenge.Engaged ? helped(challenge, at) : none());
  }

  private static Optional<Step> helped(Challenge challenge, Instant at) {
    Challenge.Closed closed = challenge.closed(Challenge.Ending.HELPED, null, at);
    return Optional.of(new Step(closed, List.of(new ChallengeFact.Closed(closed))));
  }

  private static Optional<Step> none() {
    return Optional.empty();
  }
}
