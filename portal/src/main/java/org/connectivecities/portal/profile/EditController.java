package org.connectivecities.portal.profile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Parts of the own profile that are there once: who one is, languages, formats, time, consent, contact. */
@Controller
class EditController {

  private static final String PART = "/me/profile/{slug:about|languages|formats|time|consent|contact}";

  private final EditProfile edit;
  private final EditPage page;
  private final WhoActs who;

  EditController(EditProfile edit, EditPage page, WhoActs who) {
    this.edit = edit;
    this.page = page;
    this.who = who;
  }

  @GetMapping("/me/profile")
  String profile() {
    return "redirect:/me#profile";
  }

  @GetMapping(PART)
  String show(@PathVariable String slug, Speech say, Model model) {
    Part part = Parts.at(slug).orElseThrow();
    return page.show(EditPage.Shown.first(part, part.read(edit.read(who.practitioner()))), say, model);
  }

  /** @param then home, or add: saved, and more of the same */
  @PostMapping(PART)
  String save(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "home") String then,
      HttpServletRequest request,
      RedirectAttributes next,
      Speech say,
      Model model) {
    Part part = Parts.at(slug).orElseThrow();
    String id = who.practitioner();
    Form form = given(part, request);
    Map<String, String> faults = part.faults(form);
    if (!faults.isEmpty()) {
      return page.show(EditPage.Shown.faulty(part, form, seen, faults), say, model);
    }
    return switch (edit.save(id, part, form, seen)) {
      case Saved.Changed(Form now) -> page.show(EditPage.Shown.changed(part, form, now), say, model);
      case Saved.Refused(var wrong) -> page.show(EditPage.Shown.refused(part, form, seen, wrong), say, model);
      case Saved.Done() -> {
        if (part instanceof ConsentPart) {
          edit.decide(id, form);
        }
        next.addFlashAttribute("toast", "toast.me.saved");
        yield then.equals("add") ? "redirect:/me/profile/" + slug : "redirect:/me";
      }
    };
  }

  private static Form given(Part part, HttpServletRequest request) {
    return part instanceof LanguagesPart
        ? new Form(Map.of("languages", languages(request)))
        : Form.of(request, part.fields());
  }

  private static List<String> languages(HttpServletRequest request) {
    return Form.pairs(request, "language", "level").stream().filter(row -> !row.endsWith("=" + LanguagesPart.NONE)).toList();
  }
}
