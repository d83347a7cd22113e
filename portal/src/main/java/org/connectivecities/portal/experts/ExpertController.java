package org.connectivecities.portal.experts;

import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.clients.TakeoverApi;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A practitioner's page, for members. */
@Controller
class ExpertController {

  private final ProfileApi profiles;
  private final TakeoverApi takeovers;
  private final KnownTopics topics;
  private final WhoActs who;

  ExpertController(ProfileApi profiles, TakeoverApi takeovers, KnownTopics topics, WhoActs who) {
    this.profiles = profiles;
    this.takeovers = takeovers;
    this.topics = topics;
    this.who = who;
  }

  @GetMapping("/people/{id}")
  String show(@PathVariable String id, Speech say, Model model) {
    who.somebody();
    model.addAttribute("expert", profiles.expert(id));
    model.addAttribute("topics", topics.labels(say.code()));
    return "expert";
  }

  /** For coordinators, about a profile for which its person has not spoken yet. */
  @PostMapping("/people/{id}/offer")
  String offer(@PathVariable String id, RedirectAttributes next) {
    who.somebody();
    String toast = "expert.offered";
    try {
      takeovers.offer(id);
    } catch (Refused refusal) {
      if (!refusal.isConflict()) {
        throw refusal;
      }
      toast = "expert.offer.cannot";
    }
    next.addFlashAttribute("toast", toast);
    next.addAttribute("id", id);
    return "redirect:/people/{id}";
  }
}
