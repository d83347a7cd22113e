package org.connectivecities.portal.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.connectivecities.portal.clients.DeskApi;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.Shortlist;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.reasons.Pieces;
import org.connectivecities.portal.reasons.Reason;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who answers the questions of a challenge together: a row a question, a column a person, the passage in the cell. */
@Controller
class TeamsController {

  private final Coordinators coordinators;
  private final DeskApi desk;
  private final MatchingApi matching;
  private final KnownTopics topics;

  TeamsController(Coordinators coordinators, DeskApi desk, MatchingApi matching, KnownTopics topics) {
    this.coordinators = coordinators;
    this.desk = desk;
    this.matching = matching;
    this.topics = topics;
  }

  /** @param aspects by number */
  record Matrix(DeskApi.Teams teams, Map<Integer, DeskApi.Aspect> aspects, Map<String, String> topics) {

    public String text(int aspect) {
      DeskApi.Aspect found = aspects.get(aspect);
      return found == null ? "" : found.kind().equals("topic") ? topics.getOrDefault(found.text(), found.text()) : found.text();
    }

    public List<Reason.Piece> pieces(DeskApi.Cell cell) {
      return cell.passage() == null
          ? List.of()
          : Pieces.of(new Shortlist.Evidence(cell.practice(), cell.competence(), cell.passage(), cell.marks()));
    }
  }

  @GetMapping("/desk/shortlists/{id}/teams")
  String show(@PathVariable String id, Speech say, Model model) {
    coordinators.here();
    Shortlist shortlist = matching.shortlist(id);
    DeskApi.Teams teams = desk.teams(id);
    Map<Integer, DeskApi.Aspect> aspects = teams.aspects().stream().collect(Collectors.toMap(DeskApi.Aspect::number, Function.identity()));
    model.addAttribute("matrix", new Matrix(teams, aspects, topics.labels(say.code())));
    model.addAttribute("shortlist", shortlist);
    model.addAttribute("challenge", matching.challenge(shortlist.challengeId()));
    return "desk/teams";
  }
}
