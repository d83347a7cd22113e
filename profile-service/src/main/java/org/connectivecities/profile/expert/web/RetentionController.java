package org.connectivecities.profile.expert.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertRefusal;
import org.connectivecities.profile.expert.PauseUnconfirmed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which profiles nobody has confirmed for too long. */
@RestController
@Tag(name = "experts")
final class RetentionController {

  private static final int FURTHEST = 366;

  private final PauseUnconfirmed unconfirmed;

  RetentionController(PauseUnconfirmed unconfirmed) {
    this.unconfirmed = unconfirmed;
  }

  @Schema(name = "Unconfirmed")
  record View(List<Person> people) {}

  @Schema(name = "UnconfirmedPerson")
  record Person(
      String expertId,
      String name,
      @Schema(description = "When the person last said that the profile is right, or else was registered") LocalDate heardOf,
      @Schema(description = "When the profile is paused if the person says nothing") LocalDate pausedFrom) {}

  @GetMapping("/api/v1/experts/unconfirmed")
  @Operation(
      summary = "Who will be paused for having confirmed nothing?",
      description = "For coordinators, of their regions, and administrators. Changes nothing. The longest silent first, at most 200.")
  View unconfirmed(
      @Parameter(description = "Within how many days from today; 0 for those due now") @RequestParam(defaultValue = "30") int within,
      Actor actor) {
    if (within < 0 || within > FURTHEST) {
      throw new ProblemException(ProblemKind.INVALID, "within is a number of days", Fault.at("within", "lies between 0 and " + FURTHEST));
    }
    return switch (unconfirmed.rehearse(actor, within)) {
      case PauseUnconfirmed.Rehearsed.NotAllowed _ ->
          throw ExpertProblems.of(new ExpertRefusal.NotAllowed("Coordinators look after unconfirmed profiles."), actor);
      case PauseUnconfirmed.Rehearsed.Due(List<Expert> people) -> new View(people.stream().map(this::person).toList());
    };
  }

  private Person person(Expert expert) {
    return new Person(expert.id().value(), expert.profile().name(), expert.heardOf(), unconfirmed.pausedFrom(expert));
  }
}
