package org.connectivecities.matching.shortlist;

import java.util.List;
import org.connectivecities.platform.security.Actor;

/** Hands the city's choice over to those who ask the chosen practitioners. */
public interface StartEngagements {

  /**
   * Starts asking, the first of the list first; on refusal or silence the next is asked.
   *
   * <p>Called again with the same shortlist after a crash: a repeat must change nothing.
   *
   * @param rankedExpertIds the city's choices in its order, then the published alternates it did not strike out;
   *     never empty, no id twice
   * @param actor who chose: the city, or the coordinator it left the choice to
   */
  void start(String challengeId, String shortlistId, List<String> rankedExpertIds, Actor actor);
}
