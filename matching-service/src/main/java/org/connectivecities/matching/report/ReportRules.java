package org.connectivecities.matching.report;

import java.util.Set;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.vocabulary.WorldRegions;

/** Who reads reports: coordinators of their regions, administrators and funders of everything. Reports are numbers and name nobody. */
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
}
