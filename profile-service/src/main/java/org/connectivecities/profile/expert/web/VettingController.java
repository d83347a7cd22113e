package org.connectivecities.profile.expert.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.connectivecities.platform.http.IfMatch;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertRefusal;
import org.connectivecities.profile.expert.ExpertResult;
import org.connectivecities.profile.expert.VetExpert;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has registered, and whether a coordinator knows them to be practitioners. */
@RestController
@RequestMapping("/api/v1/experts")
@Tag(name = "experts")
final class VettingController {

  private final VetExpert vet;
  private final ExpertViews views;

  VettingController(VetExpert vet, ExpertViews views) {
    this.vet = vet;
    this.views = views;
  }

  @Schema(name = "TurnDown")
  record No(@Schema(description = "Why; the person reads it", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {}

  @Schema(name = "Unvetted")
  record Unvetted(List<ExpertView> people, @Schema(description = "Whether there are more of them") boolean more) {}

  @GetMapping("/unvetted")
  @Operation(
      summary = "Who waits to be vetted?",
      description = "For coordinators, of their regions, and administrators. The longest registered first, at most " + VetExpert.AT_ONCE + ".")
  Unvetted unvetted(
      @Parameter(description = "Those who were turned down, else those who wait") @RequestParam(defaultValue = "false") boolean turnedDown,
      Actor actor) {
    return switch (vet.unvetted(actor, turnedDown)) {
      case VetExpert.Listed.NotAllowed _ ->
          throw ExpertProblems.of(new ExpertRefusal.NotAllowed("Coordinators look after new profiles."), actor);
      case VetExpert.Listed.Unvetted(List<Expert> people, boolean more) ->
          new Unvetted(people.stream().map(expert -> views.of(expert, actor)).toList(), more);
    };
  }

  @PostMapping("/{id}/vet")
  @Operation(
      summary = "Vet a practitioner who has registered",
      description = "For coordinators of the person's region. Before it the person is neither found nor proposed. Repeating it is harmless.")
  ResponseEntity<ExpertView> vet(@PathVariable String id, Actor actor) {
    return answer(vet.vet(actor, ExpertsController.id(id)), actor);
  }

  @PostMapping("/{id}/turn-down")
  @Operation(
      summary = "Say no to a profile, and why",
      description = "For coordinators of the person's region. The person reads the reason, is neither found nor proposed, and is "
          + "looked at again once they change the profile. Vetting takes it back. Repeating it is harmless.")
  ResponseEntity<ExpertView> turnDown(@PathVariable String id, @RequestBody No no, Actor actor) {
    return answer(vet.turnDown(actor, ExpertsController.id(id), no.reason()), actor);
  }

  private ResponseEntity<ExpertView> answer(ExpertResult result, Actor actor) {
    Expert expert = ExpertsController.done(result, actor);
    return ResponseEntity.ok().eTag(IfMatch.tag(expert.version())).body(views.of(expert, actor));
  }
}
