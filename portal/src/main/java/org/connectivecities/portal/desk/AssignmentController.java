package org.connectivecities.portal.desk;

import org.connectivecities.portal.clients.AssignmentApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who helps with what, seen over all challenges, and what fairness costs. */
@Controller
class AssignmentController {

  private static final int MOST_EACH = 5;

  private final Coordinators coordinators;
  private final AssignmentApi assignments;
  private final ReadProposal read;

  AssignmentController(Coordinators coordinators, AssignmentApi assignments, ReadProposal read) {
    this.coordinators = coordinators;
    this.assignments = assignments;
    this.read = read;
  }

  @GetMapping("/desk/assignment")
  String ask() {
    coordinators.here();
    return "desk/assignment";
  }

  /**
   * @param each people for each challenge
   * @param variant max-min or total
   */
  @PostMapping("/desk/assignment")
  String propose(@RequestParam(defaultValue = "1") int each, @RequestParam(defaultValue = "max-min") String variant) {
    coordinators.here();
    var wishes = new AssignmentApi.Wishes(Math.clamp(each, 1, MOST_EACH), variant.equals("total") ? variant : "max-min");
    return "redirect:/desk/assignment/" + assignments.propose(wishes).id();
  }

  @GetMapping("/desk/assignment/{id}")
  String show(@PathVariable String id, Model model) {
    coordinators.here();
    model.addAttribute("proposal", read.read(id));
    return "desk/assignment";
  }
}
