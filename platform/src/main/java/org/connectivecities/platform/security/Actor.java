package org.connectivecities.platform.security;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person or service on whose behalf something is done. Plain data: use cases take it as a parameter.
 *
 * @param id stable id of the account; empty for nobody
 * @param roles lower-case role names
 * @param owns what this account acts for: kind to id
 * @param areas to which it is limited where a rule asks for that; {@link #EVERYWHERE} for all, empty for none
 * @param scopes what the program may do that acts for this account; a service acting for itself has nothing else
 */
public record Actor(String id, Set<String> roles, Map<String, String> owns, Set<String> areas, Set<String> scopes) {

  public static final String EVERYWHERE = "*";

  /** Nobody in particular: may read what is public. */
  public static final Actor ANONYMOUS = new Actor("", Set.of(), Map.of(), Set.of(), Set.of());

  public Actor {
    roles = Set.copyOf(roles);
    owns = Map.copyOf(owns);
    areas = Set.copyOf(areas);
    scopes = Set.copyOf(scopes);
  }

  /** Somebody who is not limited to an area. */
  public Actor(String id, Set<String> roles, Map<String, String> owns) {
    this(id, roles, owns, Set.of(EVERYWHERE), Set.of());
  }

  public boolean anonymous() {
    return id.isEmpty();
  }

  public boolean has(String role) {
    return roles.contains(role);
  }

  public boolean hasAny(String... some) {
    for (String role : some) {
      if (has(role)) {
        return true;
      }
    }
    return false;
  }

  /** Fails closed: what lies in no known area is for those who are not limited to one. */
  public boolean isIn(@Nullable String area) {
    return areas.contains(EVERYWHERE) || area != null && areas.contains(area);
  }

  /** Whether the program was given this scope; roles do not matter. */
  public boolean isGiven(String scope) {
    return scopes.contains(scope);
  }

  public boolean owns(String kind, String ownedId) {
    return ownedId.equals(owns.get(kind));
  }
}
