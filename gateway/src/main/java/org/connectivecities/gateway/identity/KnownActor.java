package org.connectivecities.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.tokens.TokenCheck;
import org.connectivecities.tokens.TokenClaims;
import org.connectivecities.tokens.TokenSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * The acting person, as far as the gateway can be sure: the subject of a token that is believed, or, without a token in the
 * profile local, whom the development header names. An invented token makes nobody known, so that a flood of them
 * counts as what it is: one address.
 */
@Component
public class KnownActor {

  /** In lower case. */
  public static final String DEVELOPMENT_HEADER = "x-dev-actor";

  private static final String VERDICT = KnownActor.class.getName();
  private static final String BEARER = "bearer ";
  private static final String ROLES = "roles=";

  private final Profile profile;
  private final @Nullable JwtDecoder tokens;
  private final TokenClaims claims;

  KnownActor(Profile profile, TokenSettings settings) {
    this.profile = profile;
    this.claims = new TokenClaims(settings);
    this.tokens = settings.hasIssuer() ? TokenCheck.of(settings) : null;
  }

  /** What became of the token. */
  public sealed interface Verdict {

    record Nobody() implements Verdict {}

    /** @param roles as the token names them; whom and what they concern, the services know */
    record Known(String id, Set<String> roles) implements Verdict {

      public Known {
        roles = Set.copyOf(roles);
      }
    }

    record Refused() implements Verdict {}

    /** The issuer's keys are not to be had. */
    record Unknowable() implements Verdict {}
  }

  public Optional<String> of(HttpServletRequest request) {
    return verdict(request) instanceof Verdict.Known known ? Optional.of(known.id()) : Optional.empty();
  }

  /** Looked at once for each request. */
  public Verdict verdict(HttpServletRequest request) {
    if (request.getAttribute(VERDICT) instanceof Verdict before) {
      return before;
    }
    JwtDecoder check = tokens;
    Verdict verdict = check == null ? new Verdict.Nobody() : checked(check, request.getHeader(HttpHeaders.AUTHORIZATION));
    if (verdict instanceof Verdict.Nobody && profile.believesHeader()) {
      verdict = named(request.getHeader(DEVELOPMENT_HEADER));
    }
    request.setAttribute(VERDICT, verdict);
    return verdict;
  }

  private static Verdict named(@Nullable String header) {
    String[] parts = header == null ? new String[] {""} : header.split(";");
    String id = parts[0].strip();
    return id.isEmpty() ? new Verdict.Nobody() : new Verdict.Known(id, roles(parts));
  }

  private static Set<String> roles(String[] parts) {
    return Arrays.stream(parts)
        .map(String::strip)
        .filter(part -> part.startsWith(ROLES))
        .flatMap(part -> Arrays.stream(part.substring(ROLES.length()).split(",")))
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Verdict checked(JwtDecoder check, @Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return new Verdict.Nobody();
    }
    try {
      Jwt token = check.decode(header.substring(BEARER.length()).strip());
      return new Verdict.Known(token.getSubject(), claims.roles(token));
    } catch (BadJwtException refused) {
      return new Verdict.Refused();
    } catch (JwtException unknowable) {
      return new Verdict.Unknowable();
    }
  }
}
