package org.connectivecities.profile.city;

import org.connectivecities.platform.security.Actor;
import org.connectivecities.vocabulary.WorldRegions;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a city. All of it is here: a city's own people register, revise and erase their city; coordinators
 * those of their regions, administrators any. A city's context is public, everyone may read it.
 */
final class CityRules {

  static final String KIND = "city";

  private CityRules() {}

  /** Asked before anything is read. */
  static boolean mayChangeAtAll(Actor actor, CityId id) {
    return looksAfterCities(actor) || owns(actor, id);
  }

  static boolean mayChange(Actor actor, City city) {
    return looksAfter(actor, city.context().country()) || owns(actor, city.id());
  }

  private static boolean owns(Actor actor, CityId id) {
    return actor.has("city") && actor.owns(KIND, id.value());
  }

  /** Asked before a body is looked at. A city's people register their own only; who has none yet chooses its id. */
  static boolean mayRegister(Actor actor, @Nullable String wantedId) {
    return looksAfterCities(actor) || registersOwn(actor, wantedId);
  }

  /** The same once it is known where the city is. */
  static boolean mayRegister(Actor actor, @Nullable String wantedId, String country) {
    return looksAfter(actor, country) || registersOwn(actor, wantedId);
  }

  private static boolean registersOwn(Actor actor, @Nullable String wantedId) {
    boolean hasNone = !actor.owns().containsKey(KIND);
    boolean wantsOwn = wantedId != null && actor.owns(KIND, wantedId);
    return actor.has("city") && (hasNone || wantsOwn);
  }

  private static boolean looksAfterCities(Actor actor) {
    return actor.hasAny("coordinator", "administrator");
  }

  private static boolean looksAfter(Actor actor, String country) {
    return actor.has("administrator") || actor.has("coordinator") && actor.isIn(WorldRegions.of(country));
  }
}
