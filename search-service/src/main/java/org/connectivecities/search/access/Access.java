package org.connectivecities.search.access;

import org.connectivecities.platform.security.Actor;

/**
 * Who may ask what: all of it, in one place. Searching and suggestions are open to everyone, for the index holds only what
 * people agreed to have found. Candidates also name people who agreed to be matched but not to be found, so that no person
 * gets them in one list.
 */
public final class Access {

  /** The one scope of the service that makes shortlists. */
  public static final String CANDIDATES = "search.candidates";

  private Access() {}

  /** Whatever roles somebody has: this is between services. */
  public static boolean mayFindCandidates(Actor actor) {
    return actor.isGiven(CANDIDATES);
  }

  /** What is kept of a person is for the person only. */
  public static boolean mayReadKept(Actor actor, String id) {
    return actor.has("practitioner") && actor.owns("expert", id);
  }

  /** How many people a value finds where these are few: for those who look after them. */
  public static boolean mayCountFew(Actor actor) {
    return actor.has("coordinator") || actor.has("administrator");
  }

  public static boolean mayRebuild(Actor actor) {
    return actor.has("administrator");
  }
}
