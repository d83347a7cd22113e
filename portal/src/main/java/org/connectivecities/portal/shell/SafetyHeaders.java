package org.connectivecities.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Only our own styles, and only scripts that carry this answer's nonce; nothing is framed, and no page is kept by a cache. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SafetyHeaders extends OncePerRequestFilter {

  private static final String NONCE = SafetyHeaders.class.getName() + ".nonce";
  private static final String POLICY =
      "default-src 'none'; script-src 'nonce-%s'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
          + " form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'";

  private final SecureRandom random = new SecureRandom();
  private final boolean local;
  private final String issuer;

  SafetyHeaders(Environment environment) {
    this.local = environment.acceptsProfiles(Profiles.of("local"));
    this.issuer = origin(environment.getProperty("portal.sign-in.issuer", ""));
  }

  /** A form whose answer asks to sign in first leads on to the issuer, and browsers hold that against form-action too. */
  private static String origin(String issuer) {
    return issuer.isBlank() ? "" : " " + URI.create(issuer).resolve("/").toString().replaceFirst("/$", "");
  }

  static String nonce(HttpServletRequest request) {
    return (String) request.getAttribute(NONCE);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    request.setAttribute(NONCE, nonce);
    response.setHeader("Content-Security-Policy", POLICY.formatted(nonce, issuer));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    if (!local) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(request, response);
  }
}
