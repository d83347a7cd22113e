package org.connectivecities.portal.me;

import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.OwnProfileApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
  String erase(@RequestParam(defaultValue = "false") boolean sure, Model model) {
    String id = who.practitioner();
    if (!sure) {
      model.addAttribute("fault", "error.me.sure");
      return "me/data";
    }
    profiles.erase(id);
    return "redirect:/me/data/erased";
  }

  /** The receipt. Parts of the platform that are away finish when they are back, so it can be looked at again. */
  @GetMapping("/me/data/erased")
  String erased(Model model) {
    model.addAttribute("erasure", profiles.erasure(who.practitioner()));
    return "me/erased";
  }
}
