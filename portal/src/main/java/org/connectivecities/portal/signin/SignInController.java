package org.connectivecities.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.connectivecities.portal.shell.SafePath;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers where somebody was and leads to the issuer. */
@Controller
@WithIssuer
class SignInController {

  static final String PATH = "/sign-in";
  static final String NEXT = "next-after-sign-in";

  private final ClientRegistrationRepository registrations;

  SignInController(ClientRegistrationRepository registrations) {
    this.registrations = registrations;
  }

  /** Asks for the issuer here, where a page can say that it is away: filters, which come next, cannot. */
  @GetMapping(PATH)
  String signIn(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
    registrations.findByRegistrationId(IssuerConfiguration.ISSUER);
    request.getSession().setAttribute(NEXT, SafePath.of(next));
    return "redirect:/oauth2/authorization/" + IssuerConfiguration.ISSUER;
  }

  /** Where the issuer said no, or the way back was a stale one. */
  @GetMapping("/sign-in/failed")
  String failed() {
    return "sign-in-failed";
  }
}
