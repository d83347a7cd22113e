package org.connectivecities.matching.challenge;

import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.vocabulary.WorldRegions;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with challenges and their shortlists: all of it, in one place. Coordinators act for the cities of their
 * regions, or for all; administrators in their place everywhere. Funders read reports, which are none of this.
 */
public final class Access {

  /** The one scope of the service that writes letters. */
  public static final String DIGESTS = "matching.digests";

  private static final String CITY = "city";
  private static final String COORDINATOR = "coordinator";
  private static final String RANKINGS = "matching.rankings";
  private static final String ADMINISTRATOR = "administrator";

  private Access() {}

  /** Somewhere: asked before anything is read. */
  public static boolean coordinates(Actor actor) {
    return actor.has(COORDINATOR) || actor.has(ADMINISTRATOR);
  }

  public static boolean coordinatesEverywhere(Actor actor) {
    return actor.has(ADMINISTRATOR) || actor.has(COORDINATOR) && actor.areas().contains(Actor.EVERYWHERE);
  }

  public static boolean coordinates(Actor actor, Challenge challenge) {
    return coordinates(actor, challenge.brief());
  }

  /** By the city's country: a region that somebody has written into a challenge moves nothing out of sight. */
  private static boolean coordinates(Actor actor, Brief brief) {
    return actor.has(ADMINISTRATOR)
        || actor.has(COORDINATOR) && actor.isIn(WorldRegions.of(brief.city().country()));
  }

  public static boolean administers(Actor actor) {
    return actor.has(ADMINISTRATOR);
  }

  /** In which role somebody coordinates: what is kept of a person where it is no matter who it was. */
  public static String roleOfReviewer(Actor actor) {
    return actor.has(COORDINATOR) ? COORDINATOR : ADMINISTRATOR;
  }

  /** A city speaks for itself only; one that is not registered yet is spoken for by whoever posted. */
  public static boolean owns(Actor actor, Challenge challenge) {
    String cityId = challenge.brief().cityId();
    return actor.has(CITY)
        && (cityId == null ? challenge.dossier().postedBy().equals(actor.id()) : actor.owns(CITY, cityId));
  }

  /** Asked before a body is looked at, so that nobody learns from faults what only cities may know. */
  public static boolean mayPostAtAll(Actor actor) {
    return coordinates(actor) || actor.has(CITY);
  }

  public static boolean mayPost(Actor actor, Brief brief) {
    return coordinates(actor, brief)
        || (actor.has(CITY) && (brief.cityId() == null || actor.owns(CITY, brief.cityId())));
  }

  public static boolean maySee(Actor actor, Challenge challenge) {
    return coordinates(actor, challenge)
        || owns(actor, challenge)
        || switch (challenge.brief().privacy()) {
          case PUBLIC -> true;
          case NETWORK -> isMember(actor);
          case COORDINATORS -> false;
        };
  }

  /** What of a list somebody may see; the same rule as {@link #maySee}, said as a set. */
  public static Visibility visibleTo(Actor actor) {
    if (coordinatesEverywhere(actor)) {
      return new Visibility(true, Set.of(Brief.Privacy.values()), null, null, Set.of());
    }
    Set<Brief.Privacy> open =
        isMember(actor) ? Set.of(Brief.Privacy.PUBLIC, Brief.Privacy.NETWORK) : Set.of(Brief.Privacy.PUBLIC);
    boolean city = actor.has(CITY);
    return new Visibility(false, open, city ? actor.owns().get(CITY) : null, city ? actor.id() : null, coordinated(actor));
  }

  private static Set<String> coordinated(Actor actor) {
    return actor.has(COORDINATOR) ? WorldRegions.countriesIn(actor.areas()) : Set.of();
  }

  /**
   * @param everything whether nothing is hidden
   * @param privacies open to this person
   * @param cityId whose challenges are visible whatever their privacy
   * @param postedBy whose challenges of unregistered cities are visible whatever their privacy
   * @param countries whose cities' challenges are visible whatever their privacy
   */
  public record Visibility(
      boolean everything, Set<Brief.Privacy> privacies, @Nullable String cityId, @Nullable String postedBy, Set<String> countries) {}

  public static boolean mayRevise(Actor actor, Challenge challenge) {
    return coordinates(actor, challenge) || owns(actor, challenge);
  }

  public static boolean mayClose(Actor actor, Challenge challenge) {
    return mayRevise(actor, challenge);
  }

  /** The practitioners on a shortlist see it only once they are asked: it names others too. */
  public static boolean maySeeShortlists(Actor actor, Challenge challenge, boolean published) {
    return coordinates(actor, challenge) || (published && owns(actor, challenge));
  }

  public static boolean mayReview(Actor actor, Challenge challenge) {
    return coordinates(actor, challenge);
  }

  /** The choice is the city's; where it leaves it to the coordinator, the coordinator makes it. */
  public static boolean mayChoose(Actor actor, Challenge challenge) {
    return owns(actor, challenge) || coordinates(actor, challenge);
  }

  /**
   * Rankings name everybody, chosen or not, and store nothing: for those who look after all regions, and for programs that
   * measure.
   */
  public static boolean mayRank(Actor actor) {
    return coordinatesEverywhere(actor) || actor.isGiven(RANKINGS);
  }

  /** What a letter tells is read by the service that writes it, for its reader: whatever roles somebody has. */
  public static boolean mayReadDigests(Actor actor) {
    return actor.isGiven(DIGESTS);
  }

  /** Somebody with a part in the network; an account without a role has none. */
  public static boolean isMember(Actor actor) {
    return actor.hasAny(CITY, "practitioner", COORDINATOR, ADMINISTRATOR);
  }
}
