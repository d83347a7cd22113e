package org.connectivecities.portal.me;

import java.util.List;
import org.connectivecities.platform.ContactDetails;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Beside;
import org.connectivecities.portal.clients.PractitionerApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Open challenges that a practitioner comes near to, and the raised hand that coordinators see. */
@Controller
class NearController {

  private static final String NEAR = "redirect:/me/near";
  private static final int INVALID = 400;

  private final PractitionerApi practitioners;
  private final ReadOwn read;
  private final KnownTopics topics;
  private final WhoActs who;

  NearController(PractitionerApi practitioners, ReadOwn read, KnownTopics topics, WhoActs who) {
    this.practitioners = practitioners;
    this.read = read;
    this.topics = topics;
    this.who = who;
  }

  @GetMapping("/me/near")
  String near(Speech say, Model model) {
    return show(say, model, List.of());
  }

  private String show(Speech say, Model model, List<String> causes) {
    model.addAttribute("near", practitioners.near(who.practitioner()).items());
    model.addAttribute("topics", topics.labels(say.code()));
    model.addAttribute("causes", causes);
    return "me/near";
  }

  @PostMapping("/me/near/{id}/raise")
  String raise(
      @PathVariable String id, @RequestParam(defaultValue = "") String note, Speech say, RedirectAttributes next, Model model) {
    String me = who.practitioner();
    if (ContactDetails.in(note)) {
      return refused(id, note, List.of(say.text("error.address")), say, model);
    }
    try {
      practitioners.raiseHand(id, new PractitionerApi.Hand(note.isBlank() ? null : note.strip()));
    } catch (Refused refusal) {
      if (!refusal.isConflict() && refusal.status() != INVALID) {
        throw refusal;
      }
      return refused(id, note, RefusedHand.causes(refusal, Beside.the(() -> read.profile(me)), say), say, model);
    }
    next.addFlashAttribute("toast", "toast.me.raised");
    return NEAR;
  }

  private String refused(String id, String note, List<String> causes, Speech say, Model model) {
    model.addAttribute("refused", id);
    model.addAttribute("note", note);
    return show(say, model, causes);
  }

  @PostMapping("/me/near/{id}/lower")
  String lower(@PathVariable String id, RedirectAttributes next) {
    who.practitioner();
    practitioners.lowerHand(id);
    next.addFlashAttribute("toast", "toast.me.lowered");
    return NEAR;
  }
}
