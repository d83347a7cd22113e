package org.connectivecities.matching.shortlist;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.outcome.Stored;

/** All shortlists. */
public interface Shortlists {

  Optional<Stored<Shortlist>> find(String id);

  List<Stored<Shortlist>> findAll(Collection<String> ids);

  /** Newest first. */
  List<Stored<Shortlist>> ofChallenge(String challengeId);

  /** What has been published of them, chosen from or not, after an id and in the order of the ids; empty at the end. */
  List<Sheet> published(String afterId, int limit);

  /** Some of those that hold more of somebody than the id, in whatever state; see {@link Sheet#speaksOf}. */
  List<Stored<Shortlist>> speakingOf(String expertId, int limit);

  /** As {@link #replace}, and told to nobody: in the eyes of others nothing has happened. */
  boolean rewrite(long expectedVersion, Shortlist next);

  /** False when the id is taken. */
  boolean add(Shortlist.Pending shortlist);

  /** Nothing when the shortlist is not at the expected version any more. Publishing is told to others from here. */
  Optional<Stored<Shortlist>> replace(long expectedVersion, Shortlist next);
}
