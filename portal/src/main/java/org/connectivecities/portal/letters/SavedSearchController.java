package org.connectivecities.portal.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.clients.SearchesApi;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Searches are saved at the page that shows them, and stand on the page about letters. */
@Controller
class SavedSearchController {

  private static final String ADDRESS = "redirect:/letters";
  private static final List<String> FILTERS = List.of("topic", "language", "country", "region", "format", "available");
  private static final int CONFLICT = 409;

  private final SearchesApi searches;
  private final WhoActs who;

  SavedSearchController(SearchesApi searches, WhoActs who) {
    this.searches = searches;
    this.who = who;
  }

  @PostMapping("/searches")
  String save(@RequestParam MultiValueMap<String, String> form, RedirectAttributes next) {
    who.somebody();
    try {
      searches.save(draft(form));
      next.addFlashAttribute("toast", "toast.searches.saved");
    } catch (Refused refused) {
      if (refused.status() != CONFLICT) {
        throw refused;
      }
      next.addFlashAttribute("toast", "toast.searches.full");
    }
    return ADDRESS;
  }

  private static Map<String, Object> draft(MultiValueMap<String, String> form) {
    Map<String, Object> draft = new LinkedHashMap<>();
    for (String single : List.of("name", "q")) {
      String value = form.getFirst(single);
      if (value != null && !value.isBlank()) {
        draft.put(single, value.strip());
      }
    }
    FILTERS.stream().filter(form::containsKey).forEach(filter -> draft.put(filter, form.get(filter)));
    return draft;
  }

  @PostMapping("/searches/{id}/remove")
  String remove(@PathVariable String id, RedirectAttributes next) {
    who.somebody();
    searches.remove(id);
    next.addFlashAttribute("toast", "toast.searches.removed");
    return ADDRESS;
  }
}
