package org.connectivecities.matching.team.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.matching.team.ProposeTeams;
import org.connectivecities.matching.team.TeamProposal;
import org.connectivecities.matching.wording.Phrasebook;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Teams beside a shortlist. */
@RestController
@RequestMapping("/api/v1/shortlists/{id}/teams")
@Tag(name = "teams", description = "People who answer the sub-questions of one challenge together")
class TeamController {

  private final ProposeTeams propose;
  private final Phrasebook phrases;
  private final Answers answers;

  TeamController(ProposeTeams propose, Phrasebook phrases, Answers answers) {
    this.propose = propose;
    this.phrases = phrases;
    this.answers = answers;
  }

  @GetMapping
  @Operation(
      summary = "Propose teams of two to four for the challenge of a shortlist",
      description =
          "The best team of each size as it could be put together now: first the most sub-questions answered, then how"
              + " well, with a tenth for diversity of country and role. Nothing is stored and nobody is contacted.")
  ResponseEntity<TeamsView> propose(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer size,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      @Parameter(hidden = true) Actor actor) {
    TeamProposal proposal = answers.valueOf(propose.propose(id, size, actor), actor);
    String language = Phrasebook.languageFor(languages);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .body(new PutIntoWords(phrases, language).view(proposal));
  }
}
