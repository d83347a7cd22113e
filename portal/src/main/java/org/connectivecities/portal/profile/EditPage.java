package org.connectivecities.portal.profile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.places.Zones;
import org.connectivecities.portal.shell.Languages;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the form of a part: what it holds, what is wrong, what has changed meanwhile, and what there is to choose from. */
@Component
class EditPage {

  private final KnownTopics topics;

  EditPage(KnownTopics topics) {
    this.topics = topics;
  }

  /**
   * @param seen mark of what the part said when the form was first shown
   * @param faults keys of messages by field
   * @param refusals what the platform says is wrong, by field
   * @param now what the part says now, where it was changed meanwhile
   */
  record Shown(Part part, Form form, String seen, Map<String, String> faults, Map<String, Refused.Fault> refusals, @Nullable Form now) {

    static Shown first(Part part, Form form) {
      return new Shown(part, form, form.mark(), Map.of(), Map.of(), null);
    }

    static Shown faulty(Part part, Form form, String seen, Map<String, String> faults) {
      return new Shown(part, form, seen, faults, Map.of(), null);
    }

    static Shown refused(Part part, Form form, String seen, Map<String, Refused.Fault> refusals) {
      return new Shown(part, form, seen, Map.of(), refusals, null);
    }

    /** Saving again then means: over what is shown as changed. */
    static Shown changed(Part part, Form form, Form now) {
      return new Shown(part, form, now.mark(), Map.of(), Map.of(), now);
    }

    /** Fields that say something else now than what was typed. */
    public List<String> differing() {
      return now == null ? List.of() : part.fields().stream().filter(field -> !now.all(field).equals(form.all(field))).toList();
    }

    public String slug() {
      return part.slug();
    }
  }

  String show(Shown shown, Speech say, Model model) {
    model.addAttribute("it", shown);
    model.addAttribute("form", shown.form());
    model.addAttribute("faults", shown.faults());
    model.addAttribute("refusals", shown.refusals());
    switch (shown.part()) {
      case AboutPart _ -> {
        model.addAttribute("countries", countries(say));
        model.addAttribute("zones", Zones.ALL);
      }
      case LanguagesPart _ -> model.addAttribute("spoken", spoken(say));
      case EntryPart entry -> {
        model.addAttribute("entryId", entry.id());
        model.addAttribute("labels", topics.labels(say.code()));
        model.addAttribute("countries", countries(say));
        model.addAttribute("spoken", spoken(say));
      }
      default -> { }
    }
    return "me/edit";
  }

  private static List<String> countries(Speech say) {
    return Arrays.stream(Locale.getISOCountries()).sorted(Comparator.comparing(say::country, say.order())).toList();
  }

  private static List<String> spoken(Speech say) {
    return Languages.sorted(Stream.concat(Languages.CODES.stream(), Languages.spoken().stream()).toList(), say);
  }
}
