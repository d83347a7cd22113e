package org.connectivecities.portal.shortlists;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city looks at who is proposed, side by side, and says whom to ask first. */
@Controller
class ShortlistController {

  /** Why a choice is refused that was right when the page was read. */
  private static final Set<String> WITHDREW = Set.of("withdrew", "everybody-withdrew");

  private final Compare compare;
  private final MatchingApi matching;
  private final WhoActs who;

  ShortlistController(Compare compare, MatchingApi matching, WhoActs who) {
    this.compare = compare;
    this.matching = matching;
    this.who = who;
  }

  /** @param person whom to see in a column, up to four */
  @GetMapping("/shortlists/{id}")
  String show(
      @PathVariable String id, @RequestParam(required = false) @Nullable List<String> person, Speech say, Model model) {
    who.somebody();
    return show(compare.people(id, person == null ? List.of() : person), List.of(), null, model);
  }

  private static String show(Comparison comparison, List<String> ranked, @Nullable String fault, Model model) {
    model.addAttribute("it", comparison);
    model.addAttribute("ranked", ranked);
    model.addAttribute("fault", fault);
    // The same on every tap of one page, another when the page is read anew.
    model.addAttribute("key", UUID.randomUUID().toString());
    return "shortlist";
  }

  /** @param then choose, or leave it to the coordinator */
  @PostMapping("/shortlists/{id}/choice")
  String choose(
      @PathVariable String id,
      @RequestParam(defaultValue = "choose") String then,
      @RequestParam String key,
      HttpServletRequest request,
      RedirectAttributes next,
      Model model) {
    who.somebody();
    boolean leave = then.equals("leave");
    Ranking ranking = leave ? new Ranking(List.of(), null) : Ranking.of(request.getParameterMap());
    if (ranking.fault() != null) {
      return show(compare.people(id, List.of()), ranking.expertIds(), ranking.fault(), model);
    }
    try {
      String challenge = matching.choose(id, key, new MatchingApi.Choice(ranking.expertIds(), leave)).challengeId();
      next.addFlashAttribute("toast", leave ? "toast.left" : "toast.chosen");
      return "redirect:/challenges/" + challenge;
    } catch (Refused refusal) {
      if (refusal.reason() == null || !WITHDREW.contains(refusal.reason())) {
        throw refusal;
      }
      return show(compare.people(id, List.of()), ranking.expertIds(), "error.choice." + refusal.reason(), model);
    }
  }
}
