package org.connectivecities.portal.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whose time is asked for most: what a coordinator spreads more evenly. */
@Controller
class PeopleController {

  private static final int SHOWN = 20;

  private final Coordinators coordinators;
  private final ReadAsked asked;
  private final PeopleNames people;

  PeopleController(Coordinators coordinators, ReadAsked asked, PeopleNames people) {
    this.coordinators = coordinators;
    this.asked = asked;
    this.people = people;
  }

  @GetMapping("/desk/people")
  String show(Model model) {
    coordinators.here();
    Asked year = asked.lastYear();
    List<Asked.Tally> most = year.mostAsked(SHOWN);
    model.addAttribute("most", most);
    model.addAttribute("names", people.of(most.stream().map(Asked.Tally::expertId).toList()));
    model.addAttribute("cut", year.cut());
    return "desk/people";
  }
}
