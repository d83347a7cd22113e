package org.connectivecities.matching.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Objects;
import org.connectivecities.matching.assignment.Assignment;
import org.connectivecities.matching.assignment.FindAssignment;
import org.connectivecities.matching.assignment.ProposeAssignment;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.matching.wording.Phrasebook;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assignments: proposed, and read again. */
@RestController
@RequestMapping("/api/v1/assignments")
@Tag(name = "assignments", description = "Many challenges against many practitioners at once; for coordinators")
class AssignmentController {

  private final ProposeAssignment propose;
  private final FindAssignment find;
  private final Phrasebook phrases;
  private final Answers answers;

  AssignmentController(ProposeAssignment propose, FindAssignment find, Phrasebook phrases, Answers answers) {
    this.propose = propose;
    this.find = find;
    this.phrases = phrases;
    this.answers = answers;
  }

  @PostMapping
  @Operation(
      summary = "Propose who helps with what, seen over all challenges",
      description =
          "Advice only: nobody is contacted and no shortlist changes. Without a body, all challenges that are open or"
              + " under review get one person each, and the worst-served of them is served as well as can be.")
  ResponseEntity<AssignmentView> propose(
      @RequestBody(required = false) @Nullable AssignmentBody body,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      @Parameter(hidden = true) Actor actor) {
    var wishes = Objects.requireNonNullElse(body, AssignmentBody.NOTHING_SAID).toWishes();
    Assignment proposed = answers.valueOf(propose.propose(wishes, actor), actor);
    return answer(proposed, languages, ResponseEntity.created(URI.create("/api/v1/assignments/" + proposed.id())));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read an assignment as it was proposed")
  ResponseEntity<AssignmentView> read(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      @Parameter(hidden = true) Actor actor) {
    return answer(answers.valueOf(find.find(id, actor), actor), languages, ResponseEntity.ok());
  }

  private ResponseEntity<AssignmentView> answer(
      Assignment assignment, String languages, ResponseEntity.BodyBuilder response) {
    String language = Phrasebook.languageFor(languages);
    return response
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .body(new PutIntoWords(phrases, language).view(assignment));
  }
}
