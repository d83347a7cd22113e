package org.connectivecities.portal.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.AssignmentApi.Assignment;
import org.connectivecities.portal.clients.AssignmentApi;
import org.connectivecities.portal.clients.Beside;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.MatchingApi;
import org.springframework.stereotype.Component;

/** Puts names to an assignment, which speaks of ids. Names that cannot be had leave their ids. */
@Component
class ReadProposal {

  private final AssignmentApi assignments;
  private final MatchingApi matching;
  private final PeopleNames people;

  ReadProposal(AssignmentApi assignments, MatchingApi matching, PeopleNames people) {
    this.assignments = assignments;
    this.matching = matching;
    this.people = people;
  }

  Proposal read(String id) {
    Assignment assignment = assignments.assignment(id);
    Map<String, String> titles = new HashMap<>();
    assignment.basis().forEach(basis -> {
      Challenge challenge = Beside.the(() -> matching.challenge(basis.challengeId()));
      if (challenge != null) {
        titles.put(basis.challengeId(), challenge.title());
      }
    });
    return new Proposal(assignment, titles, people.of(experts(assignment).toList()));
  }

  private static Stream<String> experts(Assignment assignment) {
    return Stream.concat(
            assignment.placements().stream().map(AssignmentApi.Placement::expertId),
            assignment.passedOver().stream().map(AssignmentApi.PassedOver::expertId))
        .distinct();
  }
}
