package org.connectivecities.portal.me;

import org.connectivecities.platform.ContactDetails;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Beside;
import org.connectivecities.portal.clients.PractitionerApi.No;
import org.connectivecities.portal.clients.PractitionerApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city asks; the practitioner reads what, by whom, why and until when, and answers with one press. */
@Controller
class InvitationController {

  private static final int LONGEST = 1_500;
  private static final int LONGEST_NAME = 120;

  private final PractitionerApi practitioners;
  private final ReadOwn read;
  private final KnownTopics topics;
  private final WhoActs who;

  InvitationController(PractitionerApi practitioners, ReadOwn read, KnownTopics topics, WhoActs who) {
    this.practitioners = practitioners;
    this.read = read;
    this.topics = topics;
    this.who = who;
  }

  /** What the form of a no holds. */
  record Given(String reason, String comment, String colleague) {

    static final Given NOTHING = new Given("other", "", "");

    /** Where a colleague is suggested, the name says whom. */
    boolean suggests() {
      return reason.equals("colleague");
    }

    /** Field of the form, and key of what is wrong there. */
    @Nullable Fault fault() {
      if (comment.length() > LONGEST) {
        return new Fault("comment", "error.long");
      }
      if (ContactDetails.in(comment)) {
        return new Fault("comment", "error.address");
      }
      if (ContactDetails.in(colleague)) {
        return new Fault("colleague", "error.address");
      }
      if (colleague.length() > LONGEST_NAME) {
        return new Fault("colleague", "error.me.name.long");
      }
      return suggests() && colleague.isBlank() ? new Fault("colleague", "error.me.colleague") : null;
    }

    No no() {
      return new No(
          suggests() ? "other" : reason,
          comment.isBlank() ? null : comment.strip(),
          colleague.isBlank() ? null : new PractitionerApi.Colleague(colleague.strip()));
    }
  }

  record Fault(String field, String key) {}

  @GetMapping("/me/invitations/{id}")
  String read(@PathVariable String id, Speech say, Model model) {
    return show(id, Given.NOTHING, null, say, model);
  }

  private String show(String id, Given given, @Nullable Fault fault, Speech say, Model model) {
    String me = who.practitioner();
    Own own = Beside.the(() -> read.profile(me));
    model.addAttribute("it", practitioners.invitation(id));
    model.addAttribute("why", Beside.the(() -> practitioners.reasons(id)));
    model.addAttribute("zone", own == null ? null : own.expert().timeZone());
    model.addAttribute("me", me);
    model.addAttribute("topics", topics.labels(say.code()));
    model.addAttribute("clock", DaysLeft.now());
    model.addAttribute("given", given);
    model.addAttribute("fault", fault);
    return "me/invitation";
  }

  @PostMapping("/me/invitations/{id}/accept")
  String accept(@PathVariable String id, RedirectAttributes next) {
    who.practitioner();
    return answered(id, "toast.me.accepted", next, () -> practitioners.accept(id));
  }

  /** @param reason no-time, not-my-field, conflict, other; or colleague, which suggests one */
  @PostMapping("/me/invitations/{id}/decline")
  String decline(
      @PathVariable String id,
      @RequestParam(defaultValue = "other") String reason,
      @RequestParam(defaultValue = "") String comment,
      @RequestParam(defaultValue = "") String colleague,
      RedirectAttributes next,
      Speech say,
      Model model) {
    who.practitioner();
    var given = new Given(reason, comment, colleague);
    Fault fault = given.fault();
    return fault != null
        ? show(id, given, fault, say, model)
        : answered(id, "toast.me.declined", next, () -> practitioners.decline(id, given.no()));
  }

  /** Where it cannot be answered any more, the page says what has become of it. */
  private static String answered(String id, String toast, RedirectAttributes next, Runnable answer) {
    try {
      answer.run();
      next.addFlashAttribute("toast", toast);
    } catch (Refused refusal) {
      if (!refusal.isConflict()) {
        throw refusal;
      }
    }
    return "redirect:/me/invitations/" + id;
  }
}
