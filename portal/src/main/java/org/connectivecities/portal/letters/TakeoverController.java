package org.connectivecities.portal.letters;

import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.clients.TakeoverApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Somebody comes with the link to the profile that others have made of them. Looking changes nothing, and they sign in first. */
@Controller
class TakeoverController {

  private final TakeoverApi takeovers;
  private final WhoActs who;

  TakeoverController(TakeoverApi takeovers, WhoActs who) {
    this.takeovers = takeovers;
    this.who = who;
  }

  @GetMapping("/takeover/{secret}")
  String ask(@PathVariable String secret, Model model) {
    boolean hasProfile = who.somebody().expert() != null;
    model.addAttribute("secret", secret);
    return hasProfile ? "letters/has-profile" : "letters/takeover";
  }

  /** The provider is asked who this is once more: only its next token says that the profile is theirs. */
  @PostMapping("/takeover/{secret}")
  String take(@PathVariable String secret) {
    who.somebody();
    try {
      takeovers.take(new TakeoverApi.Link(secret));
    } catch (Refused refusal) {
      if (refusal.isUnknown()) {
        return "letters/no-such-link";
      }
      throw refusal;
    }
    return "redirect:" + UriComponentsBuilder.fromPath(who.signInPath()).queryParam("next", "/me").toUriString();
  }
}
