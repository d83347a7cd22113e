package org.connectivecities.profile.expert.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.connectivecities.platform.http.IfMatch;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Codes;
import org.connectivecities.profile.check.Inspection;
import org.connectivecities.profile.expert.ConfirmExpert;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertRefusal;
import org.connectivecities.profile.expert.ExpertResult;
import org.connectivecities.profile.expert.PauseExpert;
import org.connectivecities.profile.expert.ResumeExpert;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the person says about the own profile as a whole: not now, again, still right. */
@RestController
@RequestMapping("/api/v1/experts/{id}")
@Tag(name = "experts")
final class ExpertStatusController {

  private final PauseExpert pause;
  private final ResumeExpert resume;
  private final ConfirmExpert confirm;
  private final ExpertViews views;

  ExpertStatusController(PauseExpert pause, ResumeExpert resume, ConfirmExpert confirm, ExpertViews views) {
    this.pause = pause;
    this.resume = resume;
    this.confirm = confirm;
    this.views = views;
  }

  @Schema(name = "Pause")
  record PauseBody(
      @Schema(description = "Day of return; open when absent", example = "2027-03-31") @Nullable String until) {}

  @PostMapping("/pause")
  @Operation(summary = "Pause the own profile: neither found nor matched nor asked, until the day or until resumed")
  ResponseEntity<ExpertView> pause(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable PauseBody body,
      Actor actor) {
    Inspection in = new Inspection();
    LocalDate until = body == null ? null : in.optional("until", body.until(), Codes.day());
    if (!in.isClean()) {
      throw ExpertProblems.of(new ExpertRefusal.Invalid(in.faults()), actor);
    }
    return answer(pause.pause(actor, ExpertsController.id(id), until), actor);
  }

  @PostMapping("/resume")
  @Operation(summary = "End the pause of the own profile")
  ResponseEntity<ExpertView> resume(@PathVariable String id, Actor actor) {
    return answer(resume.resume(actor, ExpertsController.id(id)), actor);
  }

  @PostMapping("/confirm")
  @Operation(summary = "Say that the own profile is still right")
  ResponseEntity<ExpertView> confirm(@PathVariable String id, Actor actor) {
    return answer(confirm.confirm(actor, ExpertsController.id(id)), actor);
  }

  private ResponseEntity<ExpertView> answer(ExpertResult result, Actor actor) {
    Expert expert = ExpertsController.done(result, actor);
    return ResponseEntity.ok().eTag(IfMatch.tag(expert.version())).body(views.of(expert, actor));
  }
}
