package org.connectivecities.portal.me;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.ContactApi;
import org.jspecify.annotations.Nullable;

/**
 * A look at somebody's contact data.
 *
 * @param city that looked; absent for coordinators and administrators
 * @param role in whose role it was
 * @param why what was stated; absent for cities, which state the exchange
 */
record Looked(Instant at, @Nullable String city, String role, @Nullable String why) {

  /** @param named the name of a city by its id */
  static Looked of(ContactApi.Look look, UnaryOperator<String> named) {
    String city = said(look, "city").map(named).orElse(null);
    String role = said(look, "roles").map(roles -> roles.contains("administrator") ? "administrator" : roles.split(",")[0].strip()).orElse("");
    return new Looked(look.at(), city, role, city == null ? look.why() : null);
  }

  private static Optional<String> said(ContactApi.Look look, String name) {
    Stream<String> parts = Arrays.stream(look.capacity().split(";")).map(String::strip);
    return parts.filter(part -> part.startsWith(name + "=")).map(part -> part.substring(name.length() + 1)).findFirst();
  }
}
