package org.connectivecities.portal.me;

import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.PractitionerApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Help that a practitioner has agreed to: what is next, and how it went. */
@Controller
class EngagementController {

  private static final int LONGEST = 1_500;

  private final PractitionerApi practitioners;
  private final MatchingApi matching;
  private final WhoActs who;

  EngagementController(PractitionerApi practitioners, MatchingApi matching, WhoActs who) {
    this.practitioners = practitioners;
    this.matching = matching;
    this.who = who;
  }

  @GetMapping("/me/engagements/{id}")
  String read(@PathVariable String id, Model model) {
    who.practitioner();
    return show(id, null, "", null, model);
  }

  private String show(String id, @Nullable Integer rating, String text, @Nullable String fault, Model model) {
    model.addAttribute("it", practitioners.engagement(id));
    model.addAttribute("rating", rating);
    model.addAttribute("text", text);
    model.addAttribute("fault", fault);
    return "me/engagement";
  }

  @PostMapping("/me/engagements/{id}/feedback")
  String feedback(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer rating,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes next,
      Model model) {
    who.practitioner();
    if (rating == null || rating < 1 || rating > 5) {
      return show(id, rating, text, "error.rating", model);
    }
    if (text.length() > LONGEST) {
      return show(id, rating, text, "error.long", model);
    }
    matching.giveFeedback(id, new MatchingApi.Feedback(rating, text.isBlank() ? null : text.strip(), null));
    next.addFlashAttribute("toast", "toast.feedback");
    return "redirect:/me/engagements/" + id;
  }
}
