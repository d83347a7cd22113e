package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.matching.outcome.Stored;

/**
 * Every asking, kept with the facts nobody has been told of yet. State and facts change in one write. Whatever cannot be
 * read or written for technical reasons is thrown, never an empty answer.
 */
public interface Askings {

  Optional<Stored<Asking>> find(String challengeId);

  List<Asking> find(Set<String> challengeIds);

  /** @return false, changing nothing, where the challenge has an asking already */
  boolean add(Change first);

  /** @return false, changing nothing, where it is no longer at the version it was read at */
  boolean replace(Stored<Asking> current, Change next);

  /** Ids of challenges whose asking is {@linkplain Asking#dueAt due} at this time, longest due first. */
  List<String> due(Instant now, int limit);

  /** Ids of challenges with an open question or engagement, in the order of their ids, after the given one. */
  List<String> openAfter(String challengeId, int limit);

  /** Every asking in which one of these experts was asked. */
  List<Asking> involving(Set<String> expertIds);

  /** Ids of challenges for which this expert was chosen, asked, or suggested by somebody who said no. */
  List<String> mentioning(String expertId);

  /** Ids of challenges whose asking has been over since before then, and still {@linkplain Asking#speaks speaks}. */
  List<String> spokenBefore(Instant moment, int limit);

  /** How many engagements are completed, of everybody. */
  long completed();

  /** Invitations, the newest first; invitations of the same moment by challenge id. */
  List<Invitation> invitations(InvitationQuery query);
}
