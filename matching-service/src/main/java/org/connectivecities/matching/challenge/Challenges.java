package org.connectivecities.matching.challenge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.outcome.Stored;
import org.jspecify.annotations.Nullable;

/** All challenges. What happened is stored in the same write as the state it led to, and published from there. */
public interface Challenges {

  Optional<Stored<Challenge>> find(String id);

  /** Nothing when the id is taken. */
  Optional<Stored<Challenge>> add(Challenge.Open challenge, ChallengeFact.Opened fact);

  /** Nothing when the challenge is not at the expected version any more. */
  Optional<Stored<Challenge>> replace(long expectedVersion, Challenge next, List<ChallengeFact> facts);

  /** Newest first. */
  List<Stored<Challenge>> list(Listing listing);

  /** Those in one of these states, the longest waiting first. */
  List<Stored<Challenge>> waiting(List<Class<? extends Challenge>> states, int limit);

  /** Those in one of these states after an id, in the order of the ids; empty at the end. */
  List<Stored<Challenge>> after(String id, List<Class<? extends Challenge>> states, int limit);

  /** Those in one of these states, the last posted first. */
  List<Stored<Challenge>> newest(List<Class<? extends Challenge>> states, int limit);

  /** Ids of those closed before a moment that still hold what was written, the first closed first. */
  List<String> closedBefore(Instant moment, int limit);

  /**
   * @param state wire name of the state, all when absent
   * @param after where the page before ended
   */
  record Listing(
      Access.Visibility visibility,
      @Nullable String state,
      @Nullable String cityId,
      @Nullable Position after,
      int limit) {}

  record Position(Instant postedAt, String id) {}
}
