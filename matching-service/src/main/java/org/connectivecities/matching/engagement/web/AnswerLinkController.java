package org.connectivecities.matching.engagement.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.regex.Pattern;
import org.connectivecities.matching.engagement.AnswerByLink;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers by the link in a letter. Secrets come in bodies and not in addresses, which are logged; so even reading is a POST. */
@RestController
@RequestMapping("/api/v1/invitations")
class AnswerLinkController {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final AnswerByLink answer;

  AnswerLinkController(AnswerByLink answer) {
    this.answer = answer;
  }

  /** @param mark SHA-256 of the secret in the letter, as hexadecimal digits */
  record MarkBody(@Nullable String mark) {

    String checked() {
      if (mark == null || !SHA_256.matcher(mark).matches()) {
        throw new ProblemException(ProblemKind.INVALID, "/mark must be 64 hexadecimal digits", Fault.at("/mark", "must be 64 hexadecimal digits"));
      }
      return mark;
    }
  }

  /** @param secret as it stands in the letter */
  record LinkBody(@Nullable String secret) {

    String given() {
      return secret == null ? "" : secret;
    }

    @Override
    public String toString() {
      return "LinkBody[withheld]";
    }
  }

  @PutMapping("/{id}/link")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Let a letter's link lead to an invitation",
      description = "Between services only: for the one that writes letters, which makes the secret and sends its mark.")
  void open(Actor actor, @PathVariable String id, @RequestBody MarkBody body) {
    Problem.requireSomebody(actor);
    Problem.done(answer.open(actor, InvitationId.parse(id).orElseThrow(Problem::unknown), body.checked()));
  }

  @PostMapping("/by-link")
  @Operation(
      summary = "What am I asked?",
      description = "By the secret of an invitation's letter, without signing in. Changes nothing. A link that leads nowhere does not say why.")
  ResponseEntity<LinkedInvitationBody> read(@RequestBody LinkBody body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(LinkedInvitationBody.of(Problem.done(answer.read(body.given()))));
  }

  @PostMapping("/by-link/accept")
  @Operation(summary = "Yes, by the link in the letter", description = "Without signing in. The same answer given again is answered as before.")
  ResponseEntity<Void> accept(@RequestBody LinkBody body) {
    Problem.done(answer.accept(body.given()));
    return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
  }

  @PostMapping("/by-link/decline")
  @Operation(
      summary = "No, by the link in the letter",
      description = "Without signing in; who names somebody suggests them. No reason need be given. The same answer given again is answered as before.")
  ResponseEntity<Void> decline(@RequestBody LinkedNoBody body) {
    Problem.done(answer.decline(body.given(), body.refusal()));
    return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
  }
}
