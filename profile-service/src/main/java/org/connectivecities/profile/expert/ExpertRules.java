package org.connectivecities.profile.expert;

import java.time.LocalDate;
import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.vocabulary.WorldRegions;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a practitioner's profile. All of it is here; "coordinator" is one of the region in which the person
 * lives, or of all:
 *
 * <table>
 *   <caption>Rights</caption>
 *   <tr><th>register, revise</th><td>the owner; coordinators, administrators</td></tr>
 *   <tr><th>vet, turn down, list who waits for it</th><td>coordinators, administrators; nobody the own profile</td></tr>
 *   <tr><th>offer to its person</th><td>coordinators, administrators; nobody the own profile</td></tr>
 *   <tr><th>take over</th><td>whoever has signed in, has no profile yet, and has the link the person was sent</td></tr>
 *   <tr><th>pause, resume, confirm</th><td>the owner</td></tr>
 *   <tr><th>erase</th><td>the owner; administrators</td></tr>
 *   <tr><th>read how far an erasure is</th><td>the owner of the erased profile; coordinators of any region, as the region is
 *     forgotten; administrators</td></tr>
 *   <tr><th>read</th>
 *     <td>the owner; coordinators, administrators; every other member, cities too, if the person can be found now. What a city
 *     is to know of somebody proposed to it stands in the shortlist and the exchange</td></tr>
 *   <tr><th>read why it is (not) found, consent, exchanges</th><td>the owner; coordinators, administrators</td></tr>
 *   <tr><th>read contact data</th>
 *     <td>the owner; the city of an engagement to which both sides have said yes; coordinators, administrators for a stated
 *     reason. Whoever is not the owner: one look, written down</td></tr>
 *   <tr><th>read who saw contact data, and when one agreed to what</th><td>the owner</td></tr>
 *   <tr><th>import rosters</th><td>coordinators, administrators</td></tr>
 * </table>
 */
public final class ExpertRules {

  static final String KIND = "expert";

  private ExpertRules() {}

  public static boolean owns(Actor actor, ExpertId id) {
    return actor.has("practitioner") && actor.owns(KIND, id.value());
  }

  /** The profile that belongs to the account, whatever its roles; nothing where there is none. */
  public static @Nullable ExpertId ownedBy(Actor actor) {
    String owned = actor.owns().get(KIND);
    return owned != null && ExpertId.isValid(owned) ? new ExpertId(owned) : null;
  }

  /** Asked before a body is looked at. A practitioner registers the own profile only; who has none yet chooses its id. */
  static boolean mayRegister(Actor actor, @Nullable String wantedId) {
    return mayImport(actor) || registersOwn(actor, wantedId);
  }

  /** The same once it is known where the person lives. */
  static boolean mayRegister(Actor actor, @Nullable String wantedId, String country) {
    return looksAfter(actor, country) || registersOwn(actor, wantedId);
  }

  private static boolean registersOwn(Actor actor, @Nullable String wantedId) {
    boolean hasNone = !actor.owns().containsKey(KIND);
    boolean wantsOwn = wantedId != null && actor.owns(KIND, wantedId);
    return actor.has("practitioner") && (hasNone || wantsOwn);
  }

  /** Asked before anything is read, so that a stranger does not learn who is there. */
  static boolean mayReviseAtAll(Actor actor, ExpertId id) {
    return mayImport(actor) || owns(actor, id);
  }

  static boolean mayRevise(Actor actor, Expert expert) {
    return seesInside(actor, expert);
  }

  static boolean mayVetAtAll(Actor actor) {
    return mayImport(actor);
  }

  static boolean mayVet(Actor actor, Expert expert) {
    return looksAfter(actor, expert.profile().country()) && !owns(actor, expert.id());
  }

  static boolean mayOffer(Actor actor, Expert expert) {
    return mayVet(actor, expert);
  }

  static boolean mayTakeOver(Actor actor) {
    return !actor.anonymous() && !actor.owns().containsKey(KIND);
  }

  static boolean mayErase(Actor actor, ExpertId id) {
    return actor.has("administrator") || owns(actor, id);
  }

  static boolean mayReadErasure(Actor actor, ExpertId id) {
    return mayImport(actor) || owns(actor, id);
  }

  static boolean mayRead(Actor actor, Expert expert, LocalDate today) {
    return seesInside(actor, expert) || isMember(actor) && Visibility.of(expert, today).search();
  }

  /** Consent, visibility and exchanges concern the person and those who look after the network. */
  public static boolean seesInside(Actor actor, Expert expert) {
    return owns(actor, expert.id()) || looksAfter(actor, expert.profile().country());
  }

  /** Asked before anything is read. The owner sees them in the profile. */
  static boolean mayAskForContact(Actor actor) {
    return mayImport(actor) || actor.has("city");
  }

  static boolean actsFor(Actor actor, Agreement agreement) {
    return actor.has("city") && actor.owns("city", agreement.cityId());
  }

  public static boolean mayImport(Actor actor) {
    return actor.hasAny("coordinator", "administrator");
  }

  /** A signed-in account without a role is nobody here, and funders read reports only. */
  public static boolean isMember(Actor actor) {
    return actor.hasAny("practitioner", "city", "coordinator", "administrator");
  }

  /** World regions of the people whom the actor looks after; {@link Actor#EVERYWHERE} for all. */
  public static Set<String> areas(Actor actor) {
    return actor.has("administrator") ? Set.of(Actor.EVERYWHERE) : actor.has("coordinator") ? actor.areas() : Set.of();
  }

  private static boolean looksAfter(Actor actor, String country) {
    return actor.has("administrator") || actor.has("coordinator") && actor.isIn(WorldRegions.of(country));
  }
}
