package org.connectivecities.matching.challenge;

import java.time.Instant;
import java.util.Optional;
import org.connectivecities.matching.challenge.ChangeChallenge.Step;

/** Keeps a challenge in step with its shortlist, as {@link FollowEngagement} does with engagements. */
public final class FollowShortlist {

  private final ChangeChallenge change;

  public FollowShortlist(Challenges challenges) {
    change = new ChangeChallenge(challenges);
  }

  /** A shortlist for exactly these words has been made. */
  public void proposed(Challenge.Open madeFor, Instant at) {
    change.change(
        madeFor.id(),
        challenge -> challenge.equals(madeFor) ? Step.to(madeFor.proposed(at)) : Optional.empty());
  }

  public void published(String challengeId, String shortlistId, Instant at) {
    change.change(
        challengeId,
        challenge ->
            challenge instanceof Challenge.Proposed proposed && proposed.shortlistId().equals(shortlistId)
                ? Step.to(proposed.published(at))
                : Optional.empty());
  }

  public void chosen(String challengeId, String shortlistId, Instant at) {
    change.change(
        challengeId,
        challenge ->
            challenge instanceof Challenge.Published published && published.shortlistId().equals(shortlistId)
                ? Step.to(published.chosen(at))
                : Optional.empty());
  }

  /** The shortlist was rejected, nobody is left on it, or a coordinator wants another. */
  public void reopened(String challengeId, String shortlistId) {
    change.change(
        challengeId,
        challenge ->
            switch (challenge) {
              case Challenge.Proposed it when it.shortlistId().equals(shortlistId) -> Step.to(it.reopened());
              case Challenge.Published it when it.shortlistId().equals(shortlistId) -> Step.to(it.reopened());
              default -> Optional.empty();
            });
  }
}
