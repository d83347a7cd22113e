package org.connectivecities.portal.desk;

import java.util.Map;
import org.connectivecities.portal.clients.Beside;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.clients.VettingApi;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has registered and waits for a word. Either word can be taken back, so nobody is asked whether they are sure. */
@Controller
class VettingController {

  private final Coordinators coordinators;
  private final VettingApi vetting;
  private final KnownTopics topics;

  VettingController(Coordinators coordinators, VettingApi vetting, KnownTopics topics) {
    this.coordinators = coordinators;
    this.vetting = vetting;
    this.topics = topics;
  }

  @GetMapping("/desk/vetting")
  String show(Speech say, Model model) {
    return show(Map.of(), say, model);
  }

  /** @param typed reasons that were not taken, by person */
  private String show(Map<String, String> typed, Speech say, Model model) {
    coordinators.here();
    model.addAttribute("waiting", vetting.unvetted(false));
    model.addAttribute("refused", Beside.the(() -> vetting.unvetted(true)));
    model.addAttribute("topics", topics.labels(say.code()));
    model.addAttribute("typed", typed);
    return "desk/vetting";
  }

  @PostMapping("/desk/vetting/{id}/yes")
  String yes(@PathVariable String id, RedirectAttributes next) {
    coordinators.here();
    return said("desk.toast.vetted", next, () -> vetting.vet(id));
  }

  @PostMapping("/desk/vetting/{id}/no")
  String no(@PathVariable String id, @RequestParam(defaultValue = "") String reason, RedirectAttributes next, Speech say, Model model) {
    coordinators.here();
    try {
      return said("desk.toast.turned-down", next, () -> vetting.turnDown(id, new VettingApi.No(reason)));
    } catch (Refused refusal) {
      if (refusal.faults().isEmpty()) {
        throw refusal;
      }
      return show(Map.of(id, reason), say, model);
    }
  }

  private static String said(String toast, RedirectAttributes next, Runnable word) {
    try {
      word.run();
      next.addFlashAttribute("toast", toast);
    } catch (Refused refusal) {
      if (!refusal.isUnknown()) {
        throw refusal;
      }
      next.addFlashAttribute("toast", "desk.toast.left");
    }
    return "redirect:/desk/vetting";
  }
}
