package org.connectivecities.portal.me;

import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.PractitionerApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Why was I (not) asked?", in numbers and sentences. */
@Controller
class WhyController {

  private final PractitionerApi practitioners;
  private final WhoActs who;

  WhyController(PractitionerApi practitioners, WhoActs who) {
    this.practitioners = practitioners;
    this.who = who;
  }

  @GetMapping("/me/why")
  String why(Model model) {
    model.addAttribute("it", practitioners.standing(who.practitioner()));
    model.addAttribute("parts", Tasks.PART_OF);
    return "me/why";
  }
}
