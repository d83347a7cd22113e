package org.connectivecities.profile.letter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.Letter;
import org.connectivecities.profile.letter.ReadLetters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is kept of the letters to a person. */
@RestController
@Tag(name = "letters")
final class OwnLettersController {

  private final ReadLetters read;

  OwnLettersController(ReadLetters read) {
    this.read = read;
  }

  @Schema(name = "LetterRecords")
  record View(@Schema(description = "The oldest first") List<Item> items) {}

  /** Without the secret of its link: whoever has it can stop letters. */
  @Schema(name = "LetterRecord")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      @Schema(example = "invitation") String occasion,
      @Schema(description = "The engagement it is about; of a letter about the profile itself, profile and moment") String about,
      @Schema(description = "When it was to leave") Instant due,
      @Nullable Instant deadline,
      @Schema(example = "sent") String state,
      int attempts,
      @Schema(description = "Why it did not leave, where it did not") @Nullable String note) {

    static Item of(Letter it) {
      return new Item(it.occasion().wire(), it.engagementId(), it.due(), it.deadline(), it.state().wire(), it.attempts(), it.note());
    }
  }

  @GetMapping("/api/v1/experts/{id}/letters")
  @Operation(summary = "Which letters was I sent?", description = "For the person only. Records without texts: those are not kept.")
  ResponseEntity<View> read(@PathVariable String id, Actor actor) {
    List<Letter> letters = (ExpertId.isValid(id) ? read.read(actor, new ExpertId(id)) : Optional.<List<Letter>>empty())
        .orElseThrow(() -> new ProblemException(
            actor.anonymous() ? ProblemKind.UNAUTHENTICATED : ProblemKind.NOT_ALLOWED, "Letters are their reader's to know of."));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new View(letters.stream().map(Item::of).toList()));
  }
}
