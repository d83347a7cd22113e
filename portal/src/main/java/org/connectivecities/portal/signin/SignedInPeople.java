package org.connectivecities.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.acting.Person;
import org.connectivecities.portal.acting.SignInFirst;
import org.connectivecities.portal.acting.WhoActs;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** Whoever the issuer says it is. The tokens stay on this side: in the session, renewed when they run out. */
final class SignedInPeople implements WhoActs {

  private static final List<String> OWNED = List.of("city", "expert");

  /** What the issuer says of a login that it has ended, or of a portal whose secret has changed since; all else is trouble of its own. */
  private static final Set<String> OVER =
      Set.of(OAuth2ErrorCodes.INVALID_GRANT, OAuth2ErrorCodes.INVALID_CLIENT, OAuth2ErrorCodes.UNAUTHORIZED_CLIENT, "client_authorization_required");

  private final OAuth2AuthorizedClientManager tokens;
  private final String rolesClaim;

  SignedInPeople(OAuth2AuthorizedClientManager tokens, String rolesClaim) {
    this.tokens = tokens;
    this.rolesClaim = rolesClaim;
  }

  @Override
  public Optional<Person> now() {
    return login().map(login -> person(login.getPrincipal().getAttributes()));
  }

  private static Optional<OAuth2AuthenticationToken> login() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken login
        ? Optional.of(login)
        : Optional.empty();
  }

  Person person(Map<String, Object> claims) {
    String id = String.valueOf(claims.get("sub"));
    Map<String, String> owned = new LinkedHashMap<>();
    OWNED.forEach(kind -> {
      if (claims.get(kind) instanceof String what && !what.isBlank()) {
        owned.put(kind, what);
      }
    });
    return new Person(id, String.valueOf(Objects.requireNonNullElse(claims.get("name"), id)), roles(claims), owned);
  }

  private Set<String> roles(Map<String, Object> claims) {
    Object here = claims;
    for (String step : rolesClaim.split("\\.")) {
      here = here instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return here instanceof Collection<?> some ? some.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet()) : Set.of();
  }

  @Override
  public void authorise(BiConsumer<String, String> header) {
    ServletRequestAttributes page = (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
    if (page != null) {
      login().ifPresent(login -> header.accept("Authorization", "Bearer " + token(login, page.getRequest(), page.getResponse())));
    }
  }

  private String token(OAuth2AuthenticationToken login, HttpServletRequest request, @Nullable HttpServletResponse response) {
    var wanted =
        OAuth2AuthorizeRequest.withClientRegistrationId(login.getAuthorizedClientRegistrationId())
            .principal(login)
            .attribute(HttpServletRequest.class.getName(), request)
            .attribute(HttpServletResponse.class.getName(), Objects.requireNonNull(response))
            .build();
    // A renewal is taken once: two pages of one person at the same time would else end the login.
    synchronized (WebUtils.getSessionMutex(request.getSession())) {
      return valid(wanted).getAccessToken().getTokenValue();
    }
  }

  private OAuth2AuthorizedClient valid(OAuth2AuthorizeRequest wanted) {
    try {
      return Optional.ofNullable(tokens.authorize(wanted)).orElseThrow(SignInFirst::new);
    } catch (ClientAuthorizationException refusal) {
      if (OVER.contains(refusal.getError().getErrorCode())) {
        throw new SignInFirst();
      }
      throw new Unavailable("identity", refusal);
    }
  }

  @Override
  public String signInPath() {
    return SignInController.PATH;
  }
}
