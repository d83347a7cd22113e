package org.connectivecities.portal.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.clients.SearchesApi;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Searches are saved at the page that shows them, and stand on the page about letters. */
@Controller
class SavedSearchController {

  private static final String ADDRESS = "redirect:/letters";

  private final SearchesApi searches;
  private final WhoActs who;

  SavedSearchController(SearchesApi searches, WhoActs who) {
    this.searches = searches;
    this.who = who;
  }

  @PostMapping("/searches")
  String save(@ModelAttribute Asked asked, @RequestParam(defaultValue = "") String name, RedirectAttributes next) {
    who.somebody();
    try {
      searches.save(draft(name, asked));
      next.addFlashAttribute("toast", "toast.searches.saved");
    } catch (Refused refused) {
      if (!refused.isConflict()) {
        throw refused;
      }
      next.addFlashAttribute("toast", "toast.searches.full");
    }
    return ADDRESS;
  }

  private static Map<String, Object> draft(String name, Asked asked) {
    Map<String, Object> draft = new LinkedHashMap<>(asked.filters());
    draft.put("name", name);
    draft.put("q", asked.words());
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
