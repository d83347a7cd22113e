package org.connectivecities.matching.engagement;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places of each expert for parallel engagements, and what they are taken for. The only judge of the limit: every
 * answer is decided and stored in one step, whoever else asks at the same time.
 */
public interface CapacityHolds {

  /**
   * Takes a place for this invitation, unless it has one.
   *
   * @param limit how many places the expert has now
   * @return whether the invitation has a place after the call
   */
  boolean hold(String expertId, InvitationId id, int limit);

  /** Gives the place of this invitation back; nothing changes where it has none. */
  void release(String expertId, InvitationId id);

  /** How many places each is known to have taken; who is absent has taken none. */
  Map<String, Integer> taken(Set<String> expertIds);

  /** Experts with at least one place taken, in the order of their ids, after the given one. */
  List<Held> heldAfter(String expertId, int limit);

  record Held(String expertId, Set<InvitationId> ids) {}
}
