package org.connectivecities.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.connectivecities.tokens.TokenCheck;
import org.connectivecities.tokens.TokenSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.BadJwtException;
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

  private final Profile profile;
  private final @Nullable JwtDecoder tokens;

  KnownActor(Profile profile, TokenSettings settings) {
    this.profile = profile;
    this.tokens = settings.hasIssuer() ? TokenCheck.of(settings) : null;
  }

  /** What became of the token. */
  public sealed interface Verdict {

    record Nobody() implements Verdict {}

    record Known(String id) implements Verdict {}

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
    String id = header == null ? "" : header.split(";", 2)[0].strip();
    return id.isEmpty() ? new Verdict.Nobody() : new Verdict.Known(id);
  }

  private static Verdict checked(JwtDecoder check, @Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return new Verdict.Nobody();
    }
    try {
      return new Verdict.Known(check.decode(header.substring(BEARER.length()).strip()).getSubject());
    } catch (BadJwtException refused) {
      return new Verdict.Refused();
    } catch (JwtException unknowable) {
      return new Verdict.Unknowable();
    }
  }
}
