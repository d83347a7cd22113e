package org.connectivecities.matching.shortlist;

import org.connectivecities.platform.security.Actor;

/**
 * Where it is written down who decides about a shortlist. Written before it is done, so that nothing is done that is not in
 * there; after a crash, or where somebody else was faster, something may be in there that was not done.
 */
@FunctionalInterface
public interface Logbook {

  /** What somebody decides. */
  enum Act {
    SHORTLIST_REVIEWED,
    SHORTLIST_PUBLISHED,
    PRACTITIONERS_CHOSEN
  }

  /**
   * @param what in ids and verbs: people's free words are in the shortlist's own history, and are forgotten with it
   * @throws RuntimeException when it cannot be written: what was to be done must not be done then
   */
  void note(Actor by, Act act, String shortlistId, String what);
}
