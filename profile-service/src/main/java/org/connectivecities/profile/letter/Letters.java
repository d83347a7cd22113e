package org.connectivecities.profile.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.profile.expert.Traces;
import org.jspecify.annotations.Nullable;

/** All letters. Every step is one conditional write, so that of several instances one makes it. */
public interface Letters extends Traces {

  /** Keeps it, unless there is such a letter already, whatever became of that. */
  void add(Letter letter);

  Optional<Letter> find(String id);

  /** To whom the letter with this secret was. */
  Optional<Reader> readerOf(String stop);

  /** All to this person, to their account as well where it is theirs, the longest due first; at most {@code limit}. */
  List<Letter> to(Reader reader, int limit);

  /** Waiting ones whose time has come, the longest due first. */
  List<Letter> due(Instant now, int limit);

  /**
   * Waiting becomes sending, and one more attempt.
   *
   * @return false where somebody else was faster
   */
  boolean claim(String id, Instant now);

  /** What became of one that was being sent; changes nothing where it no longer is. */
  void settle(String id, Letter.State state, @Nullable String note);

  /** Sending becomes waiting: the mail server has certainly not taken it. */
  void postpone(String id, Instant due);

  /**
   * Whoever was sending these has not lived to tell: sending becomes unsure.
   *
   * @return which
   */
  List<String> giveUpOn(Instant claimedBefore);

  /** Those about this that still wait are no longer wanted. */
  void drop(String engagementId, Set<Occasion> occasions, String why);

  /** Ids of those that have come to an end and would have been pointless before this moment; at most {@code limit}. */
  List<String> finishedBefore(Instant moment, int limit);

  /** Its link stops nothing any more. */
  void remove(String id);

  long count(Letter.State state);
}
