package org.connectivecities.portal.desk;

import java.util.List;
import org.connectivecities.portal.clients.Beside;
import org.connectivecities.portal.clients.ReportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is asked too often, who never, and what they said: what a coordinator spreads more evenly. */
@Controller
class PeopleController {

  private static final int SHOWN = 20;

  private final Coordinators coordinators;
  private final ReadAsked asked;
  private final PeopleNames people;
  private final ReportApi reports;

  PeopleController(Coordinators coordinators, ReadAsked asked, PeopleNames people, ReportApi reports) {
    this.coordinators = coordinators;
    this.asked = asked;
    this.people = people;
    this.reports = reports;
  }

  @GetMapping("/desk/people")
  String show(Model model) {
    coordinators.here();
    model.addAttribute("spread", Beside.the(reports::spread));
    Asked year = asked.lastYear();
    List<Asked.Tally> most = year.mostAsked(SHOWN);
    model.addAttribute("most", most);
    model.addAttribute("names", people.of(most.stream().map(Asked.Tally::expertId).toList()));
    model.addAttribute("cut", year.cut());
    return "desk/people";
  }
}
