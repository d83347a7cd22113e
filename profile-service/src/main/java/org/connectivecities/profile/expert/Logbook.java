package org.connectivecities.profile.expert;

import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.WireName;

/**
 * Where it is written down that somebody does something to other people's profiles. Written before it is done, so that
 * nothing is done that is not in there; after a crash, or where somebody else was faster, something may be in there that was
 * not done.
 */
@FunctionalInterface
public interface Logbook {

  /** What is done to whom in the name of the network. */
  enum Act implements WireName {
    REGISTERED,
    VETTED,
    TURNED_DOWN,
    OFFERED,
    TAKEN_OVER,
    ERASED,
    ROSTER_IMPORTED,
    CONTACT_DISCLOSED
  }

  /**
   * @param about id of the person; of an import the word "roster"
   * @param reason in words for people; empty where the act says it all
   * @throws RuntimeException when it cannot be written: what was to be done must not be done then
   */
  void note(Actor by, Act act, String about, String reason);
}
