package org.connectivecities.matching.report;

import java.util.Set;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.vocabulary.WorldRegions;

/**
 * Who reads reports: coordinators of their regions, administrators of everything. So do funders, where a report is numbers and
 * names nobody.
 */
final class ReportRules {

  private ReportRules() {}

  static boolean mayRead(Actor actor) {
    return Access.coordinates(actor) || actor.has("funder");
  }

  /** Whatever their privacy: it hides what cities write, not that they ask. */
  static Access.Visibility counted(Actor actor) {
    boolean everything = actor.has("funder") || Access.coordinatesEverywhere(actor);
    return new Access.Visibility(everything, Set.of(), null, null, WorldRegions.countriesIn(actor.areas()));
  }

  static boolean mayReadOfPeople(Actor actor) {
    return Access.coordinates(actor);
  }

  static boolean looksAfter(Actor actor, Candidate peer) {
    return Access.administers(actor) || actor.isIn(WorldRegions.of(peer.home().country()));
  }
}
