package org.connectivecities.profile.letter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.letter.ConfirmMailbox;
import org.connectivecities.profile.letter.KeepMailbox;
import org.connectivecities.profile.letter.Mailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an account is written to. Whose it is, the token says: there is no address for that of others. */
@RestController
@RequestMapping("/api/v1/mailbox")
@Tag(name = "letters")
final class MailboxController {

  private final KeepMailbox mailbox;
  private final ConfirmMailbox confirm;

  MailboxController(KeepMailbox mailbox, ConfirmMailbox confirm) {
    this.mailbox = mailbox;
    this.confirm = confirm;
  }

  @Schema(name = "MailboxLink")
  record Link(@Schema(description = "At the end of the link in the letter") @Nullable String secret) {}

  @Schema(name = "MailboxDraft")
  record Draft(
      @Schema(example = "water@kumasi.example") @Nullable String email,
      @Schema(description = "en, de, fr, es, pt or ar", example = "en") @Nullable String language) {}

  /** Empty where the account wants no letters. */
  @Schema(name = "Mailbox")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record View(
      @Nullable String email,
      @Nullable String language,
      @Schema(description = "The city whose letters come here") @Nullable String city,
      @Schema(description = "Whether somebody has said at this address that it is right; until then nothing else goes there") @Nullable Boolean confirmed) {

    static View of(Mailbox it) {
      return new View(it.email(), it.language(), it.city(), it.isConfirmed());
    }
  }

  @GetMapping
  @Operation(summary = "Where am I written to?", description = "Empty where one wants no letters.")
  ResponseEntity<View> read(Actor actor) {
    return answer(mailbox.read(actor), actor);
  }

  @PutMapping
  @Operation(
      summary = "Write to me here",
      description = "Letters to the city for which one acts, about saved searches, and once a week at most of what is new or waits. The first one asks for "
          + "a confirmation by its link, and nothing else goes to an address that is not confirmed. The last word counts, so no If-Match is needed.")
  ResponseEntity<View> keep(@RequestBody Draft body, Actor actor) {
    return answer(mailbox.keep(actor, body.email(), body.language()), actor);
  }

  /** In the body, not in the address: addresses are logged. */
  @PostMapping("/confirmations")
  @Operation(
      summary = "This address is right",
      description = "With the secret of the link in the first letter, without signing in. A link confirms once, and ends after some days or with another address.")
  ResponseEntity<Void> confirm(@RequestBody Link body) {
    if (body.secret() == null || !confirm.confirm(body.secret())) {
      throw new ProblemException(ProblemKind.NOT_FOUND, "There is no such link, its time is over, or it was used.");
    }
    return ResponseEntity.noContent().build();
  }

  @DeleteMapping
  @Operation(summary = "Write to me no more", description = "The address is forgotten. Repeating it is harmless.")
  ResponseEntity<Void> remove(Actor actor) {
    done(mailbox.remove(actor), actor);
    return ResponseEntity.noContent().build();
  }

  private static ResponseEntity<View> answer(KeepMailbox.Outcome outcome, Actor actor) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(done(outcome, actor));
  }

  private static View done(KeepMailbox.Outcome outcome, Actor actor) {
    return switch (outcome) {
      case KeepMailbox.Outcome.Done(var kept) -> kept.map(View::of).orElse(new View(null, null, null, null));
      case KeepMailbox.Outcome.NotAllowed _ -> throw new ProblemException(
          actor.anonymous() ? ProblemKind.UNAUTHENTICATED : ProblemKind.NOT_ALLOWED, "Letters are for members of the network.");
      case KeepMailbox.Outcome.Invalid(var faults) -> throw new ProblemException(
          ProblemKind.INVALID, "The mailbox has faults; each is named.",
          faults.stream().map(fault -> new Fault(fault.pointer(), fault.message(), fault.reason(), fault.values())).toList());
    };
  }
}
