package org.connectivecities.portal.acting;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is signed in.
 *
 * @param id of the account
 * @param name for the page's head
 * @param roles lower-case: city, practitioner, coordinator, administrator, funder
 * @param owns what the account acts for: kind to id
 */
public record Person(String id, String name, Set<String> roles, Map<String, String> owns) implements Serializable {

  public Person {
    roles = Set.copyOf(roles);
    owns = Map.copyOf(owns);
  }

  public boolean is(String role) {
    return roles.contains(role);
  }

  /** To whom people are named. Funders read reports; an account without a role has no part yet. */
  public boolean isMember() {
    return coordinates() || is("practitioner") || is("city");
  }

  public boolean coordinates() {
    return is("coordinator") || is("administrator");
  }

  public boolean readsReports() {
    return coordinates() || is("funder");
  }

  /** The id of the city this account speaks for. */
  public @Nullable String city() {
    return owns.get("city");
  }

  /** The id of the profile that is this account's own. */
  public @Nullable String expert() {
    return owns.get("expert");
  }
}
