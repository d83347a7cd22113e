package org.connectivecities.portal.letters;

import org.connectivecities.portal.clients.LettersApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Looking at the page changes nothing: mail programs open links before people do. */
@Controller
class StopController {

  private final LettersApi letters;

  StopController(LettersApi letters) {
    this.letters = letters;
  }

  @GetMapping("/letters/stop/{secret}")
  String ask(@PathVariable String secret, Model model) {
    model.addAttribute("secret", secret);
    return "letters/stop";
  }

  @PostMapping("/letters/stop/{secret}")
  String stop(@PathVariable String secret) {
    letters.stop(secret);
    return "redirect:/letters/stopped";
  }

  @GetMapping("/letters/stopped")
  String stopped() {
    return "letters/stopped";
  }
}
