package org.connectivecities.portal.exchange;

import org.connectivecities.portal.clients.ContactApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An exchange as the city sees it. */
@Controller
class ExchangeController {

  private final ReadSides read;
  private final ContactApi contacts;

  ExchangeController(ReadSides read, ContactApi contacts) {
    this.read = read;
    this.contacts = contacts;
  }

  /** A practitioner has a page of their own for it. */
  @GetMapping("/engagements/{id}")
  String show(@PathVariable String id, Model model) {
    Sides sides = read.of(id);
    return sides.ofPeer() ? "redirect:/me/engagements/" + id : show(sides, null, model);
  }

  private static String show(Sides sides, ContactApi.@Nullable Contact contact, Model model) {
    model.addAttribute("it", sides);
    model.addAttribute("contact", contact);
    return "exchange/show";
  }

  /** A look, which is written down; the page is the answer, and nothing keeps it. */
  @PostMapping("/engagements/{id}/contact")
  String contact(@PathVariable String id, Model model) {
    Sides sides = read.of(id);
    return show(sides, contacts.disclose(sides.engagement().expertId(), new ContactApi.Wish(id)).contact(), model);
  }
}
