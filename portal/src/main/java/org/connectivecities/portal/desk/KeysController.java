package org.connectivecities.portal.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keys of one letter can be turned off (WCAG 2.1.4): whoever speaks to the computer would press them by every word. */
@Controller
class KeysController {

  static final String COOKIE = "keys";
  static final String OFF = "off";
  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final Coordinators coordinators;

  KeysController(Coordinators coordinators) {
    this.coordinators = coordinators;
  }

  @PostMapping("/desk/shortlists/{id}/keys")
  String turn(@PathVariable String id, @RequestParam boolean on, HttpServletResponse response) {
    coordinators.here();
    ResponseCookie cookie = ResponseCookie.from(COOKIE, on ? "on" : OFF).path("/desk").maxAge(REMEMBERED).sameSite("Lax").httpOnly(true).build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return "redirect:/desk/shortlists/" + id;
  }
}
