package org.connectivecities.matching.reach;

import java.time.Instant;
import java.util.List;

/** All raised hands; one a person and challenge. */
public interface RaisedHands {

  /** False when it was raised already: then it stays as it was. */
  boolean raise(RaisedHand hand);

  /** Lowering a hand that is not raised changes nothing. */
  void lower(String challengeId, String expertId);

  /** The first raised first. */
  List<RaisedHand> ofChallenge(String challengeId, int limit);

  /** Newest first. */
  List<RaisedHand> ofExpert(String expertId, int limit);

  /** False when none was raised. */
  boolean forget(String expertId);

  /** Ids of those that were raised before, the oldest first; for {@link #remove}. */
  List<String> raisedBefore(Instant moment, int limit);

  /** Removing again changes nothing. */
  void remove(String id);
}
