package org.connectivecities.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.connectivecities.gateway.identity.KnownActor;
import org.connectivecities.gateway.identity.Profile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody outside says who is asking but by a token. Headers by which proxies name a person, or rewrite a request, are
 * dropped whoever sends them; the development header passes only where {@link Profile#believesHeader()}.
 */
@Component
@Order(Doors.HEADERS)
class IdentityHeaders extends OncePerRequestFilter {

  /** By which common proxies and frameworks name a person; whatever begins so is dropped. */
  private static final List<String> NAMES_A_PERSON =
      List.of(
          "remote-", "x-remote-", "x-user", "x-actor", "x-role", "x-group", "x-principal", "x-subject", "x-email", "x-tenant", "x-consumer-",
          "x-auth-", "x-authenticated-", "x-authentik-", "x-webauth-", "x-goog-authenticated-", "x-ms-client-", "x-amzn-oidc-",
          "x-client-cert", "ssl-client-", "x-ssl-", "x-forwarded-user", "x-forwarded-email", "x-forwarded-group", "x-forwarded-role",
          "x-forwarded-preferred-", "x-forwarded-access-", "x-forwarded-client-cert");

  private static final Set<String> REWRITES_THE_REQUEST = Set.of("x-original-url", "x-rewrite-url", "x-http-method-override", "x-http-method");

  private final Profile profile;

  IdentityHeaders(Profile profile) {
    this.profile = profile;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Clean(request), response);
  }

  private boolean passes(String name) {
    // A proxy may write the underscore for the hyphen, and some servers read both alike.
    String header = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (header.equals(KnownActor.DEVELOPMENT_HEADER)) {
      return profile.believesHeader() && name.indexOf('_') < 0;
    }
    return NAMES_A_PERSON.stream().noneMatch(header::startsWith) && !REWRITES_THE_REQUEST.contains(header);
  }

  private final class Clean extends HttpServletRequestWrapper {

    Clean(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      return passes(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return passes(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      return Collections.enumeration(Collections.list(super.getHeaderNames()).stream().filter(IdentityHeaders.this::passes).toList());
    }
  }
}
