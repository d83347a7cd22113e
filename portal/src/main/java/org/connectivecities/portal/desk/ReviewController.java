package org.connectivecities.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.connectivecities.platform.ContactDetails;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.Shortlist;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator reads what is proposed, changes it, and publishes it. Each button is stored at once; nothing waits for a "save". */
@Controller
class ReviewController {

  private static final String ADDRESS = "redirect:/desk/shortlists/";

  /** Why the platform says no, as far as pages have words for it. */
  private static final Set<String> REASONS = Set.of("asked-before", "capacity", "consent", "nobody-listed", "paused", "same-city", "withdrew");

  private final Coordinators coordinators;
  private final ReadReview read;
  private final CarryOut carryOut;
  private final MatchingApi matching;

  ReviewController(Coordinators coordinators, ReadReview read, CarryOut carryOut, MatchingApi matching) {
    this.coordinators = coordinators;
    this.read = read;
    this.carryOut = carryOut;
    this.matching = matching;
  }

  /** @param q words to find somebody by who is to be added */
  @GetMapping("/desk/shortlists/{id}")
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      @CookieValue(name = KeysController.COOKIE, defaultValue = "on") String keys,
      HttpSession session,
      Speech say,
      Model model) {
    coordinators.here();
    model.addAttribute("keys", !keys.equals(KeysController.OFF));
    model.addAttribute("it", read.read(id, q, Typed.kept(session, id), say.code()));
    // What the last button has left behind; the page asks for them by name.
    for (String left : List.of("faults", "meanwhile", "again", "at", "did", "words")) {
      if (!model.containsAttribute(left)) {
        model.addAttribute(left, left.equals("faults") ? Map.of() : null);
      }
    }
    return "desk/review";
  }

  /**
   * @param button what is wished, {@link Wish}
   * @param version of the list that was seen
   * @param seen how much of its history was seen
   */
  @PostMapping("/desk/shortlists/{id}")
  String change(
      @PathVariable String id,
      @RequestParam(name = "do", defaultValue = "keep") String button,
      @RequestParam long version,
      @RequestParam(defaultValue = "0") int seen,
      @RequestParam(defaultValue = "") String q,
      HttpServletRequest request,
      RedirectAttributes next) {
    coordinators.here();
    Typed typed = Typed.of(request.getParameterMap());
    typed.keep(request.getSession(), id);
    Wish wish = Wish.of(button);
    if (!q.isBlank() && (wish.kind() == Wish.Kind.SEARCH || wish.kind() == Wish.Kind.KEEP)) {
      next.addAttribute(Typed.QUERY, q.strip());
      return ADDRESS + id;
    }
    String reasonField = wish.reasonField();
    if (reasonField != null && typed.text(reasonField).isEmpty()) {
      next.addFlashAttribute("faults", Map.of(reasonField, "desk.error.reason"));
      return again(id, q, next);
    }
    if (wish.kind() == Wish.Kind.ADD && reasonField != null && ContactDetails.in(typed.text(reasonField))) {
      next.addFlashAttribute("faults", Map.of(reasonField, "error.address"));
      return again(id, q, next);
    }
    return tell(carryOut.carryOut(matching.shortlist(id), wish, version, seen, typed), id, wish, typed, request.getSession(), next);
  }

  private String tell(CarryOut.Result result, String id, Wish wish, Typed typed, HttpSession session, RedirectAttributes next) {
    return switch (result) {
      case CarryOut.Result.Done(List<Shortlist.Step> meanwhile) -> {
        next.addFlashAttribute("meanwhile", meanwhile);
        yield done(id, wish, typed, session, next);
      }
      case CarryOut.Result.AskAgain(List<Shortlist.Step> meanwhile) -> {
        next.addFlashAttribute("meanwhile", meanwhile);
        next.addFlashAttribute("again", wish);
        yield ADDRESS + id;
      }
      case CarryOut.Result.Over() -> ADDRESS + id;
      case CarryOut.Result.No(String reason, String words) -> {
        boolean known = reason != null && REASONS.contains(reason);
        String why = known ? "desk.error.no." + reason : "desk.error.refused";
        next.addFlashAttribute("faults", Map.of(Objects.requireNonNullElse(wish.reasonField(), "q"), why));
        if (!known) {
          next.addFlashAttribute("words", words);
        }
        yield ADDRESS + id;
      }
    };
  }

  private static String done(String id, Wish wish, Typed typed, HttpSession session, RedirectAttributes next) {
    if (wish.kind() == Wish.Kind.PUBLISH || wish.kind() == Wish.Kind.REJECT) {
      Typed.forget(session, id);
      next.addFlashAttribute("toast", wish.kind() == Wish.Kind.PUBLISH ? "desk.toast.published" : "desk.toast.rejected");
      return "redirect:/desk";
    }
    typed.without(wish).keep(session, id);
    next.addFlashAttribute("at", wish.expertId());
    next.addFlashAttribute("did", wish.kind().name());
    switch (wish.kind()) {
      case REMOVE -> next.addFlashAttribute("toast", "desk.toast.removed");
      case ADD -> next.addFlashAttribute("toast", "desk.toast.added");
      case NOTES -> next.addFlashAttribute("toast", "desk.toast.noted");
      case UP, DOWN, FIRST, TO -> next.addFlashAttribute("toast", "desk.toast.moved");
      default -> next.addFlashAttribute("toast", "desk.toast.kept");
    }
    return ADDRESS + id;
  }

  private static String again(String id, String q, RedirectAttributes next) {
    if (!q.isBlank()) {
      next.addAttribute(Typed.QUERY, q.strip());
    }
    return ADDRESS + id;
  }
}
