package org.connectivecities.matching.engagement;

import java.util.Optional;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.engagement.Engagement.Party;
import org.connectivecities.platform.security.Actor;

/**
 * Who may do what with invitations and engagements: all of it, in one place. Coordinators are those who look after the
 * city that asks, see {@link Access}.
 *
 * <table>
 * <caption>Rules</caption>
 * <tr><td>answer an invitation</td><td>the invited practitioner, nobody in their place; or whoever has the link of its letter</td></tr>
 * <tr><td>open a link to an invitation</td><td>the service that writes its letter</td></tr>
 * <tr><td>read an invitation</td><td>the invited practitioner, coordinators</td></tr>
 * <tr><td>withdraw an invitation</td><td>coordinators</td></tr>
 * <tr><td>read or cancel an engagement</td><td>its practitioner, its city, coordinators</td></tr>
 * <tr><td>complete an engagement</td><td>its city, coordinators</td></tr>
 * <tr><td>propose, agree or cancel when to meet</td><td>its practitioner and its city</td></tr>
 * <tr><td>follow the asking</td><td>the challenge's city, coordinators</td></tr>
 * <tr><td>give feedback</td><td>its practitioner and its city, each for itself</td></tr>
 * </table>
 */
final class EngagementRules {

  /** Of the service that writes letters; whoever has it could answer every invitation, so it is a scope of its own. */
  static final String ANSWER_LINKS = "matching.answer-links";

  private final AskedChallenges challenges;

  EngagementRules(AskedChallenges challenges) {
    this.challenges = challenges;
  }

  static boolean coordinates(Actor actor) {
    return Access.coordinates(actor);
  }

  boolean coordinates(Actor actor, String challengeId) {
    return Access.coordinatesEverywhere(actor) || challenges.coordinates(actor, challengeId);
  }

  static boolean isInvited(Actor actor, Invitation invitation) {
    return actor.has("practitioner") && actor.owns("expert", invitation.expertId());
  }

  static boolean mayOpenLinks(Actor actor) {
    return actor.isGiven(ANSWER_LINKS);
  }

  boolean mayRead(Actor actor, Invitation invitation) {
    return isInvited(actor, invitation) || coordinates(actor, invitation.id().challengeId());
  }

  boolean mayFollow(Actor actor, String challengeId) {
    return coordinates(actor, challengeId) || challenges.owns(actor, challengeId);
  }

  /** On whose side this person stands in this engagement; empty for strangers. */
  Optional<Party> partyOf(Actor actor, Invitation invitation) {
    if (isInvited(actor, invitation)) {
      return Optional.of(Party.PRACTITIONER);
    }
    if (challenges.owns(actor, invitation.id().challengeId())) {
      return Optional.of(Party.CITY);
    }
    return coordinates(actor, invitation.id().challengeId()) ? Optional.of(Party.COORDINATOR) : Optional.empty();
  }

  static EngagementRefusal notAllowed(String rule) {
    return new EngagementRefusal.NotAllowed(rule);
  }
}
