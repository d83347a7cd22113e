package org.connectivecities.portal.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Beside;
import org.connectivecities.portal.clients.LettersApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.clients.SearchesApi;
import org.connectivecities.portal.shell.Languages;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody is written to, and in which language. */
@Controller
class MailboxController {

  private static final String ADDRESS = "redirect:/letters";

  private final LettersApi letters;
  private final SearchesApi searches;
  private final WhoActs who;

  MailboxController(LettersApi letters, SearchesApi searches, WhoActs who) {
    this.letters = letters;
    this.searches = searches;
    this.who = who;
  }

  @GetMapping("/letters")
  String show(Speech say, Model model) {
    who.somebody();
    LettersApi.Mailbox kept = letters.mailbox();
    return show(kept, kept.email(), kept.language() == null ? say.code() : kept.language(), Map.of(), model);
  }

  private String show(LettersApi.Mailbox kept, String email, String language, Map<String, String> faults, Model model) {
    model.addAttribute("kept", kept);
    model.addAttribute("email", email);
    model.addAttribute("language", language);
    model.addAttribute("languages", Languages.CODES);
    model.addAttribute("forCity", who.somebody().is("city"));
    model.addAttribute("forMember", who.somebody().isMember());
    model.addAttribute("searches", !who.somebody().isMember() ? List.of() : Beside.the(() -> searches.all().items().stream().map(SavedSearch::of).toList()));
    model.addAttribute("faults", faults);
    return "letters/mailbox";
  }

  @PostMapping("/letters")
  String keep(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String language, Model model, RedirectAttributes next) {
    who.somebody();
    LettersApi.Mailbox kept;
    try {
      kept = letters.writeTo(new LettersApi.Wish(email.strip(), language));
    } catch (Refused refused) {
      Map<String, String> faults = faults(refused);
      if (faults.isEmpty()) {
        throw refused;
      }
      return show(letters.mailbox(), email, language, faults, model);
    }
    next.addFlashAttribute("toast", kept.waits() ? "toast.mailbox.sent" : "toast.mailbox.kept");
    return ADDRESS;
  }

  private static Map<String, String> faults(Refused refused) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (Refused.Fault fault : refused.faults()) {
      switch (fault.pointer()) {
        case "/email" -> faults.put("email", "error.mailbox.email");
        case "/language" -> faults.put("language", "error.mailbox.language");
        default -> { }
      }
    }
    return faults;
  }

  @PostMapping("/letters/none")
  String none(RedirectAttributes next) {
    who.somebody();
    letters.writeNoMore();
    next.addFlashAttribute("toast", "toast.mailbox.gone");
    return ADDRESS;
  }
}
