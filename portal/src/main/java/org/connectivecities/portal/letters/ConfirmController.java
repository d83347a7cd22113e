package org.connectivecities.portal.letters;

import org.connectivecities.portal.clients.LettersApi;
import org.connectivecities.portal.clients.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody comes with the link from the first letter to an address. Looking changes nothing: mail programs open links before people do. */
@Controller
class ConfirmController {

  private final LettersApi letters;

  ConfirmController(LettersApi letters) {
    this.letters = letters;
  }

  @GetMapping("/letters/confirm/{secret}")
  String ask(@PathVariable String secret, Model model) {
    model.addAttribute("secret", secret);
    return "letters/confirm";
  }

  @PostMapping("/letters/confirm/{secret}")
  String confirm(@PathVariable String secret) {
    try {
      letters.confirm(new LettersApi.Link(secret));
    } catch (Refused refusal) {
      if (refusal.isUnknown()) {
        return "letters/not-confirmed";
      }
      throw refusal;
    }
    return "redirect:/letters/confirmed";
  }

  @GetMapping("/letters/confirmed")
  String confirmed() {
    return "letters/confirmed";
  }
}
