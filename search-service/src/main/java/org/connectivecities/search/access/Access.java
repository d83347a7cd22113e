package org.connectivecities.search.access;

import org.connectivecities.platform.security.Actor;

/**
 * Who may ask what: all of it, in one place. Searching and suggestions are open to everyone, for the index holds only what
 * people agreed to have found; but people are for members, as the text says that they agreed to. Whoever is none is told what
 * was done where, by nobody in particular. Candidates also name people who agreed to be matched but not to be found, so that
 * no person gets them in one list.
 */
public final class Access {

  /** The one scope of the service that makes shortlists. */
  public static final String CANDIDATES = "search.candidates";

  /** The one scope of the service that asks again what members have asked. */
  public static final String PEOPLE = "search.people";

  private Access() {}

  /** Funders read reports, and an account without a role has no part in the network yet. */
  public static boolean maySeePeople(Actor actor) {
    boolean member = actor.hasAny("practitioner", "city", "coordinator", "administrator");
    return member || actor.isGiven(PEOPLE) || actor.isGiven(CANDIDATES);
  }

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
