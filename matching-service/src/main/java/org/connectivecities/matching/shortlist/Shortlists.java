package org.connectivecities.matching.shortlist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.matching.outcome.Stored;

/** All shortlists. */
public interface Shortlists {

  Optional<Stored<Shortlist>> find(String id);

  /** Those of the ids that are in one of the states. Shortlists are long: whoever looks at many asks for those they want. */
  List<Stored<Shortlist>> findAll(Collection<String> ids, Set<Class<? extends Shortlist>> states);

  /** Those of the ids that wait for a coordinator, were made before, and are {@link Sheet#poor}. */
  List<Stored<Shortlist>> poor(Collection<String> ids, Instant madeBefore);

  /** Newest first. */
  List<Stored<Shortlist>> ofChallenge(String challengeId, Set<Class<? extends Shortlist>> states);

  /** In whatever state, newest first. */
  List<Stored<Shortlist>> ofChallenge(String challengeId);

  /** What has been published of them, chosen from or not, after an id and in the order of the ids; empty at the end. */
  List<Sheet> published(String afterId, int limit);

  /** Some of those that hold more of somebody than the id, in whatever state; see {@link Sheet#speaksOf}. */
  List<Stored<Shortlist>> speakingOf(String expertId, int limit);

  /** Ids of those on which somebody stands, in whatever state. */
  List<String> naming(String expertId);

  /** @param expertIds who stands on it now */
  record People(String shortlistId, List<String> expertIds) {}

  /** Who stands where, in whatever state: in the order of the ids of shortlists, after one; empty at the end. */
  List<People> people(String afterId, int limit);

  /** Ids of closed ones that were made before, the oldest first. */
  List<String> closedBefore(Instant madeBefore, int limit);

  /** For ever, and only a closed one; removing again changes nothing. */
  void removeClosed(String id);

  /** Ids of those that have been published before, chosen from or not, and name people; the oldest first. */
  List<String> publishedBefore(Instant moment, int limit);

  /** As {@link #replace}, and told to nobody: in the eyes of others nothing has happened. */
  boolean rewrite(long expectedVersion, Shortlist next);

  /** False when the id is taken. */
  boolean add(Shortlist.Pending shortlist);

  /** Nothing when the shortlist is not at the expected version any more. Publishing is told to others from here. */
  Optional<Stored<Shortlist>> replace(long expectedVersion, Shortlist next);
}
