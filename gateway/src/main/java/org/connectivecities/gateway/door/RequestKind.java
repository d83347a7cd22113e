package org.connectivecities.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.connectivecities.gateway.GatewaySettings;

/** What a request costs, roughly: each kind has a rate, a size and a patience of its own. */
public enum RequestKind {
  READ,
  WRITE,
  SEARCH,
  IMPORT,
  EXPORT,
  /** How to reach somebody, and what is sent to them: asked for one by one, and guessed at if at all. */
  CONTACT;

  private static final Pattern CONTACT_PATH = Pattern.compile("/api/v1/(experts/([^/]+/(disclosures|offer)|takeovers)|mailbox(/confirmations)?|invitations/by-link(/[^/]+)?)");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  public static RequestKind of(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean reading = READING.contains(request.getMethod());
    if (!reading && path.endsWith("/imports")) {
      return IMPORT;
    }
    if (!reading && CONTACT_PATH.matcher(path).matches()) {
      return CONTACT;
    }
    if (path.startsWith("/api/v1/exports/")) {
      return EXPORT;
    }
    if (path.startsWith("/api/v1/search/")) {
      return SEARCH;
    }
    return reading ? READ : WRITE;
  }

  long largestBody(GatewaySettings.Bodies bodies) {
    return (this == IMPORT ? bodies.imports() : bodies.ordinary()).toBytes();
  }

  GatewaySettings.Rate rate(GatewaySettings.Rates rates) {
    return switch (this) {
      case READ -> rates.read();
      case WRITE -> rates.write();
      case SEARCH -> rates.search();
      case IMPORT -> rates.imports();
      case EXPORT -> rates.exports();
      case CONTACT -> rates.contact();
    };
  }
}
