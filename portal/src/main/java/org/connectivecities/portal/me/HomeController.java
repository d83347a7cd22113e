package org.connectivecities.portal.me;

import java.util.List;
import java.util.Map;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Beside;
import org.connectivecities.portal.clients.LettersApi;
import org.connectivecities.portal.clients.OwnProfileApi;
import org.connectivecities.portal.clients.PractitionerApi.Standing;
import org.connectivecities.portal.clients.PractitionerApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a practitioner begins: what one is asked, what is under way, one's profile, and what is near. */
@Controller
class HomeController {

  static final String HOME = "redirect:/me";
  private static final int AT_ONCE = 20;

  private final PractitionerApi practitioners;
  private final OwnProfileApi profiles;
  private final LettersApi letters;
  private final ReadOwn read;
  private final KnownTopics topics;
  private final WhoActs who;

  HomeController(
      PractitionerApi practitioners, OwnProfileApi profiles, LettersApi letters, ReadOwn read, KnownTopics topics, WhoActs who) {
    this.practitioners = practitioners;
    this.profiles = profiles;
    this.letters = letters;
    this.read = read;
    this.topics = topics;
    this.who = who;
  }

  @GetMapping("/me")
  String home(Speech say, Model model) {
    return show(say, model, null);
  }

  private String show(Speech say, Model model, @Nullable String fault) {
    String id = who.practitioner();
    Own own = read.profile(id);
    Standing standing = Beside.the(() -> practitioners.standing(id));
    Map<String, String> labels = topics.labels(say.code());
    model.addAttribute("own", own);
    model.addAttribute("tasks", new Tasks(own, standing == null ? List.of() : standing.missing(), labels, say).all());
    model.addAttribute("standing", standing);
    model.addAttribute("invitations", Beside.the(() -> practitioners.invitations(id, "pending", AT_ONCE)));
    model.addAttribute("engagements", Beside.the(() -> practitioners.engagements(id, "agreed", AT_ONCE)));
    model.addAttribute("near", Beside.the(() -> practitioners.near(id)));
    model.addAttribute("mailbox", Beside.the(letters::mailbox));
    model.addAttribute("topics", labels);
    model.addAttribute("clock", DaysLeft.now());
    model.addAttribute("fault", fault);
    return "me/home";
  }

  @PostMapping("/me/confirm")
  String confirm(RedirectAttributes next) {
    profiles.confirm(who.practitioner());
    return told("toast.me.confirmed", next);
  }

  /** @param until day of return; open when empty */
  @PostMapping("/me/pause")
  String pause(@RequestParam(defaultValue = "") String until, Speech say, RedirectAttributes next, Model model) {
    try {
      profiles.pause(who.practitioner(), new OwnProfileApi.Pause(until.isBlank() ? null : until.strip()));
    } catch (Refused refusal) {
      if (refusal.faults().isEmpty()) {
        throw refusal;
      }
      model.addAttribute("until", until);
      return show(say, model, "error.date");
    }
    return told("toast.me.paused", next);
  }

  @PostMapping("/me/resume")
  String resume(RedirectAttributes next) {
    profiles.resume(who.practitioner());
    return told("toast.me.resumed", next);
  }

  private static String told(String toast, RedirectAttributes next) {
    next.addFlashAttribute("toast", toast);
    return HOME;
  }
}
