package org.connectivecities.portal.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Practices, told as stories, and competences: their list, and a page for each. */
@Controller
class EntriesController {

  private static final String LIST = "/me/profile/{list:practices|competences}";
  private static final String ENTRY = LIST + "/{id:[A-Za-z0-9._-]{1,64}}";
  private static final String REMOVED = "removed-entry";

  private final EditProfile edit;
  private final EditPage page;
  private final KnownTopics topics;
  private final WhoActs who;
  private final JsonMapper json;

  EntriesController(EditProfile edit, EditPage page, KnownTopics topics, WhoActs who, JsonMapper json) {
    this.edit = edit;
    this.page = page;
    this.topics = topics;
    this.who = who;
    this.json = json;
  }

  @GetMapping(LIST)
  String list(@PathVariable String list, HttpSession session, Speech say, Model model) {
    List<Entry> entries =
        EntryPart.entries(edit.read(who.practitioner()), list)
            .map(entry -> entry(list, entry))
            .toList();
    model.addAttribute("list", list);
    model.addAttribute("entries", entries);
    model.addAttribute("labels", topics.labels(say.code()));
    model.addAttribute("undo", session.getAttribute(REMOVED) instanceof Removed removed && removed.list().equals(list));
    return "me/entries";
  }

  record Entry(String id, Form says) {}

  private static Entry entry(String list, ObjectNode entry) {
    String id = entry.path("id").asString("");
    return new Entry(id, new EntryPart(list, id).formOf(entry));
  }

  /** Named before it is written, so that a form that is sent twice is one entry. */
  @GetMapping(LIST + "/new")
  String begin(@PathVariable String list) {
    return "redirect:/me/profile/" + list + "/" + list.charAt(0) + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  @GetMapping(ENTRY)
  String show(@PathVariable String list, @PathVariable String id, Speech say, Model model) {
    Part part = new EntryPart(list, id);
    return page.show(EditPage.Shown.first(part, part.read(edit.read(who.practitioner()))), say, model);
  }

  /** @param then save, or add a topic and go on writing */
  @PostMapping(ENTRY)
  String save(
      @PathVariable String list,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "save") String then,
      @RequestParam(defaultValue = "") String newTopic,
      HttpServletRequest request,
      RedirectAttributes next,
      Speech say,
      Model model) {
    String me = who.practitioner();
    var part = new EntryPart(list, id);
    Map<String, String> faults = new TreeMap<>();
    Form form = withTopics(Form.of(request, part.fields()), newTopic.strip(), say, faults);
    if (faults.isEmpty() && then.equals("add")) {
      return page.show(EditPage.Shown.faulty(part, form, seen, Map.of()), say, model);
    }
    part.faults(form).forEach(faults::putIfAbsent);
    if (!faults.isEmpty()) {
      model.addAttribute("newTopic", newTopic);
      return page.show(EditPage.Shown.faulty(part, form, seen, faults), say, model);
    }
    return switch (edit.save(me, part, form, seen)) {
      case Saved.Changed(Form now) -> page.show(EditPage.Shown.changed(part, form, now), say, model);
      case Saved.Refused(var wrong) -> page.show(EditPage.Shown.refused(part, form, seen, wrong), say, model);
      case Saved.Done() -> told("toast.me.saved", list, next);
    };
  }

  /** People write topics as words; a word that is no topic stays where it was typed. */
  private Form withTopics(Form form, String newTopic, Speech say, Map<String, String> faults) {
    String typed = form.one("topic");
    Optional<String> known = typed.isEmpty() ? Optional.empty() : topics.idOf(typed, say.code());
    if (!typed.isEmpty() && known.isEmpty()) {
      faults.put("topic", "error.profile.topic.unknown");
    }
    Form whole = known.map(id -> form.with("topic", List.of(id))).orElse(form);
    if (newTopic.isEmpty()) {
      return whole;
    }
    Optional<String> added = topics.idOf(newTopic, say.code());
    if (added.isEmpty()) {
      faults.put("newTopic", "error.profile.topic.unknown");
      return whole;
    }
    List<String> all = Stream.concat(whole.all("topics").stream(), added.stream()).distinct().toList();
    return whole.with("topics", all);
  }

  @PostMapping(ENTRY + "/remove")
  String remove(@PathVariable String list, @PathVariable String id, HttpSession session, RedirectAttributes next) {
    var part = new EntryPart(list, id);
    edit.overNewest(who.practitioner(), profile -> {
      part.remove(profile).ifPresent(removed -> session.setAttribute(REMOVED, removed));
      return new Saved.Done();
    }, part);
    return told("toast.me.removed", list, next);
  }

  /** Puts back what was removed last. */
  @PostMapping(LIST + "/undo")
  String undo(@PathVariable String list, HttpSession session, RedirectAttributes next) {
    String me = who.practitioner();
    if (session.getAttribute(REMOVED) instanceof Removed removed && removed.list().equals(list)) {
      ObjectNode entry = (ObjectNode) json.readTree(removed.entry());
      var part = new EntryPart(list, entry.path("id").asString());
      edit.overNewest(me, profile -> {
        if (part.entry(profile).isEmpty()) {
          Json.array(profile, list).add(entry);
        }
        return new Saved.Done();
      }, part);
      session.removeAttribute(REMOVED);
    }
    return told("toast.me.back", list, next);
  }

  private static String told(String toast, String list, RedirectAttributes next) {
    next.addFlashAttribute("toast", toast);
    return "redirect:/me/profile/" + list;
  }
}
