package org.connectivecities.gateway.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.connectivecities.gateway.GatewaySettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom to tell of a weakness (RFC 9116). Where nobody is named there is no such file: an invented address would swallow reports. */
@Controller
class SecurityTxt {

  /** The standard wants less than a year; whoever is named is asked again before. */
  private static final Duration GOOD_FOR = Duration.ofDays(180);
  private static final int NOT_FOUND = 404;

  private final String contact;

  SecurityTxt(GatewaySettings settings) {
    this.contact = settings.securityContact();
  }

  @GetMapping("/.well-known/security.txt")
  void show(HttpServletResponse response) throws IOException {
    if (contact.isBlank()) {
      response.sendError(NOT_FOUND);
      return;
    }
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(text(Instant.now(Clock.systemUTC())));
  }

  private String text(Instant now) {
    return """
        Contact: %s
        Expires: %s
        Preferred-Languages: en
        """.formatted(contact, now.plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS));
  }
}
