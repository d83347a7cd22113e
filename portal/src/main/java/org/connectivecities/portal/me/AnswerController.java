package org.connectivecities.portal.me;

import jakarta.servlet.http.HttpServletResponse;
import org.connectivecities.portal.clients.AnswerApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.me.InvitationController.Fault;
import org.connectivecities.portal.me.InvitationController.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Somebody comes with a link from the letter about an invitation, and answers without signing in. Looking changes nothing: mail programs
 * open links before people do.
 */
@Controller
@RequestMapping("/letters/answer/{secret}")
class AnswerController {

  private static final String PAGE = "me/answer";

  private final AnswerApi answers;

  AnswerController(AnswerApi answers) {
    this.answers = answers;
  }

  /** The address is as good as a key: no page that is opened from here, and no search engine, is to learn it. */
  @ModelAttribute
  void keepTheAddress(HttpServletResponse response) {
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
  }

  /** Where nothing was chosen yet, or it was answered. */
  @GetMapping
  String ask(@PathVariable String secret, Model model) {
    return show(secret, "", Given.NOTHING, null, model);
  }

  @GetMapping("/{answer:accept|decline|suggest}")
  String ask(@PathVariable String secret, @PathVariable String answer, Model model) {
    return show(secret, answer, Given.NOTHING, null, model);
  }

  private String show(String secret, String answer, Given given, @Nullable Fault fault, Model model) {
    model.addAttribute("it", read(secret));
    model.addAttribute("here", "/letters/answer/" + secret);
    model.addAttribute("answer", answer);
    model.addAttribute("given", given);
    model.addAttribute("fault", fault);
    return PAGE;
  }

  private AnswerApi.@Nullable Question read(String secret) {
    try {
      return answers.read(new AnswerApi.Link(secret));
    } catch (Refused refusal) {
      if (refusal.isUnknown()) {
        return null;
      }
      throw refusal;
    }
  }

  @PostMapping("/accept")
  String accept(@PathVariable String secret) {
    return answered(() -> answers.accept(new AnswerApi.Link(secret)));
  }

  @PostMapping("/{answer:decline|suggest}")
  String decline(
      @PathVariable String secret,
      @PathVariable String answer,
      @RequestParam(defaultValue = "other") String reason,
      @RequestParam(defaultValue = "") String comment,
      @RequestParam(defaultValue = "") String colleague,
      Model model) {
    var given = new Given(answer.equals("suggest") ? "colleague" : reason, comment, colleague);
    Fault fault = given.fault();
    return fault != null
        ? show(secret, answer, given, fault, model)
        : answered(() -> answers.decline(AnswerApi.LinkedNo.of(secret, given.no())));
  }

  /** Where it was answered before, or cannot be answered any more, the page says so. */
  private static String answered(Runnable answer) {
    try {
      answer.run();
    } catch (Refused refusal) {
      if (!refusal.isConflict() && !refusal.isUnknown()) {
        throw refusal;
      }
    }
    return "redirect:/letters/answer/{secret}";
  }
}
