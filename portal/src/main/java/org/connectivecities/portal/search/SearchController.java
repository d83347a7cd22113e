package org.connectivecities.portal.search;

import org.connectivecities.portal.clients.SearchApi;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One box, and filters in the address. */
@Controller
class SearchController {

  private static final int LONGEST = 60;

  private final SearchApi search;

  SearchController(SearchApi search) {
    this.search = search;
  }

  @GetMapping("/search")
  String search(
      @ModelAttribute Asked asked,
      @RequestHeader(name = "HX-Target", defaultValue = "") String target,
      Speech say,
      Model model) {
    MultiValueMap<String, String> parameters = asked.parameters();
    parameters.add("lang", say.code());
    parameters.add("limit", "10");
    if (asked.page() != null) {
      parameters.add("page", asked.page());
    }
    model.addAttribute("question", asked.parameters());
    model.addAttribute("results", Results.of(asked, search.experts(parameters), say));
    return target.equals("found") ? "search :: found" : "search";
  }

  /** Completions of what is being typed, as options of the box's list. */
  @GetMapping("/search/suggestions")
  String suggestions(@RequestParam(name = "q", defaultValue = "") String typed, Speech say, Model model) {
    String prefix = typed.strip();
    boolean asks = !prefix.isEmpty() && prefix.length() <= LONGEST;
    model.addAttribute("suggestions", asks ? search.suggestions(prefix, say.code()).items() : java.util.List.of());
    return "suggestions";
  }
}
