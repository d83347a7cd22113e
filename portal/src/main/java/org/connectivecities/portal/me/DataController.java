package org.connectivecities.portal.me;

import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.OwnProfileApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is kept about a practitioner, and how to have it erased for good. */
@Controller
class DataController {

  private final OwnProfileApi profiles;
  private final WhoActs who;

  DataController(OwnProfileApi profiles, WhoActs who) {
    this.profiles = profiles;
    this.who = who;
  }

  @GetMapping("/me/data")
  String data() {
    who.practitioner();
    return "me/data";
  }

  /** Cannot be undone, so it is the one thing that is asked for twice. */
  @PostMapping("/me/data/erase")
  String erase(@RequestParam(defaultValue = "false") boolean sure, RedirectAttributes next, Model model) {
    String id = who.practitioner();
    if (!sure) {
      model.addAttribute("fault", "error.me.sure");
      return "me/data";
    }
    profiles.erase(id);
    next.addFlashAttribute("toast", "toast.me.erased");
    return "redirect:/";
  }
}
