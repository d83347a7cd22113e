package org.connectivecities.identity.account;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param id what is typed at the login page, and the subject of tokens
 * @param name as pages show it
 * @param password hashed, with the name of the algorithm in front
 * @param roles any of city, practitioner, coordinator, administrator, funder; several at once are possible
 * @param city id of the city this person acts for
 * @param expert id of the profile this person owns
 * @param regions those a coordinator is limited to; {@code *} for all
 */
public record Account(
    String id, String name, String password, List<String> roles, @Nullable String city, @Nullable String expert, List<String> regions) {

  public Account {
    roles = List.copyOf(roles);
    regions = List.copyOf(regions);
  }

  Account owning(String profile) {
    List<String> more = Stream.concat(roles.stream(), Stream.of("practitioner")).distinct().toList();
    return new Account(id, name, password, more, city, profile, regions);
  }

  /** The hash stays out of every log. */
  @Override
  public String toString() {
    return "Account[" + id + "]";
  }
}
