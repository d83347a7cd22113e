package org.connectivecities.matching.shortlist;

import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.platform.security.Actor;

/** Who was asked by an invitation, for those who may read the invitation. */
public interface FindAsked {

  record Asked(String challengeId, String expertId) {}

  Outcome<Asked> by(String invitationId, Actor actor);
}
