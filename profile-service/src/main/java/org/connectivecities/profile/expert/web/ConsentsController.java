package org.connectivecities.profile.expert.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.Consent;
import org.connectivecities.profile.expert.ConsentStep;
import org.connectivecities.profile.expert.ConsentTexts;
import org.connectivecities.profile.expert.DecideConsent;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.Purpose;
import org.connectivecities.profile.expert.ReadConsents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person agreed to, when, and to which text. */
@RestController
@RequestMapping("/api/v1/experts/{id}/consents")
@Tag(name = "experts")
final class ConsentsController {

  private final DecideConsent decide;
  private final ReadConsents read;
  private final ConsentTexts texts;

  ConsentsController(DecideConsent decide, ReadConsents read, ConsentTexts texts) {
    this.decide = decide;
    this.read = read;
    this.texts = texts;
  }

  @Schema(name = "ConsentDecisions", description = "What is not named stays as it is")
  record Decisions(
      @Nullable Boolean search,
      @Nullable Boolean matching,
      @Nullable Boolean email,
      @Nullable Boolean partners,
      @Schema(description = "Version of the text that was read; the present one when absent", example = "2026-12") @Nullable String text) {

    Map<Purpose, Boolean> named() {
      Map<Purpose, Boolean> named = new EnumMap<>(Purpose.class);
      put(named, Purpose.SEARCH, search);
      put(named, Purpose.MATCHING, matching);
      put(named, Purpose.EMAIL, email);
      put(named, Purpose.PARTNERS, partners);
      return named;
    }

    private static void put(Map<Purpose, Boolean> named, Purpose purpose, @Nullable Boolean given) {
      if (given != null) {
        named.put(purpose, given);
      }
    }
  }

  @Schema(name = "Consents")
  record View(
      Consent consent,
      @Schema(description = "The present text; another wording is another version") ConsentTexts.Text text,
      @Schema(description = "Every decision, the oldest first") List<Step> history) {}

  @Schema(name = "ConsentStep")
  record Step(
      String purpose,
      boolean given,
      @Schema(description = "Version of the text that was decided on") String text,
      Instant at,
      @Schema(description = "False where somebody else wrote it down for the person") boolean bySelf) {

    static Step of(ConsentStep it) {
      return new Step(it.purpose().wire(), it.given(), it.text(), it.at(), it.bySelf());
    }
  }

  @GetMapping
  @Operation(summary = "What did I agree to, when, and to which text?", description = "For the person only.")
  ResponseEntity<View> read(@PathVariable String id, Actor actor) {
    return answer(ExpertsController.done(read.read(actor, ExpertsController.id(id)), actor));
  }

  @PostMapping
  @Operation(
      summary = "Agree to something, or take it back",
      description = "For the person only. Search and matching follow within ten seconds. Everything decided is kept with its time "
          + "and the version of the text.")
  ResponseEntity<View> decide(@PathVariable String id, @RequestBody Decisions body, Actor actor) {
    return answer(ExpertsController.done(
        decide.decide(actor, ExpertsController.id(id), body.named(), body.text()), actor));
  }

  private ResponseEntity<View> answer(Expert expert) {
    List<Step> history = expert.consents().steps().stream().map(Step::of).toList();
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new View(expert.profile().consent(), texts.current(), history));
  }
}
