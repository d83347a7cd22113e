package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.platform.security.Actor;

/** The challenges people are asked to help with: what to show them, whose they are, and what they are told in turn. */
public interface AskedChallenges {

  /** Empty for a challenge nobody knows. */
  Optional<AskedChallenge> find(String challengeId);

  /** Whether this person acts for the city that posted it; false for an unknown one. */
  boolean owns(Actor actor, String challengeId);

  /** Whether this person looks after the city that posted it; false for an unknown one. */
  boolean coordinates(Actor actor, String challengeId);

  /** Ids of the challenges this person looks after, newest first, at most some hundred; empty for somebody who looks after all. */
  Optional<Set<String>> coordinatedBy(Actor actor);

  /** Ids of the challenges of the city this person acts for, newest first, at most some hundred. */
  Set<String> ownedBy(Actor actor);

  /** Somebody has been asked and answers by then. Like its siblings: a repeat changes nothing. */
  void asked(String challengeId, String expertId, Instant answerBy);

  void agreed(String challengeId, InvitationId engagement, Instant at);

  /** Nobody of the choice has said yes. */
  void nobodyLeft(String challengeId, Collection<String> askedExpertIds, Instant at);

  void completed(String challengeId, Instant at);
}
