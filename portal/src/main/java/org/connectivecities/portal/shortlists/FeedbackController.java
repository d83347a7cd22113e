package org.connectivecities.portal.shortlists;

import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.MatchingApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How it went, as the city says it. */
@Controller
class FeedbackController {

  private static final int LONGEST = 1_500;

  private final MatchingApi matching;
  private final WhoActs who;

  FeedbackController(MatchingApi matching, WhoActs who) {
    this.matching = matching;
    this.who = who;
  }

  /** What the form holds. */
  record Given(@Nullable Integer rating, @Nullable String text, @Nullable Boolean again) {

    @Nullable String fault() {
      if (rating == null || rating < 1 || rating > 5) {
        return "error.rating";
      }
      return text != null && text.length() > LONGEST ? "error.long" : null;
    }
  }

  @GetMapping("/engagements/{id}/feedback")
  String ask(@PathVariable String id, Model model) {
    who.somebody();
    return show(matching.engagement(id), new Given(null, null, null), null, model);
  }

  private String show(MatchingApi.Engagement engagement, Given given, @Nullable String fault, Model model) {
    model.addAttribute("engagement", engagement);
    model.addAttribute("peer", engagement.peer());
    model.addAttribute("given", given);
    model.addAttribute("fault", fault);
    return "feedback";
  }

  @PostMapping("/engagements/{id}/feedback")
  String give(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer rating,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable Boolean again,
      RedirectAttributes next,
      Model model) {
    who.somebody();
    var given = new Given(rating, text, again);
    String fault = given.fault();
    if (rating == null || fault != null) {
      return show(matching.engagement(id), given, fault, model);
    }
    String challenge = matching.giveFeedback(id, new MatchingApi.Feedback(rating, text, again)).challengeId();
    next.addFlashAttribute("toast", "toast.feedback");
    return "redirect:/challenges/" + challenge;
  }
}
