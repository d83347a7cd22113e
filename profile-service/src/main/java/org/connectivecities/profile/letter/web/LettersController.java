package org.connectivecities.profile.letter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.profile.letter.StopLetters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The link in each letter that stops letters. */
@RestController
@RequestMapping("/api/v1/letters/{secret}/stop")
@Tag(name = "letters")
final class LettersController {

  private final StopLetters stop;
  private final String portal;

  LettersController(StopLetters stop, @Value("${cc.letters.portal}") String portal) {
    this.stop = stop;
    this.portal = portal;
  }

  /** Mail programs and scanners fetch what they see in a letter. */
  @GetMapping
  @Operation(summary = "Where a person stops letters", description = "Leads to the page for it. Changes nothing.")
  ResponseEntity<Void> ask(@PathVariable String secret) {
    if (!stop.knows(secret)) {
      throw unknown();
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(portal + "/letters/stop/" + secret))
        .cacheControl(CacheControl.noStore())
        .build();
  }

  /** The body that RFC 8058 prescribes says nothing that the address does not say, so none is read. */
  @PostMapping
  @Operation(
      summary = "Stop letters",
      description = "One click (RFC 8058), without signing in: takes back the reader's consent to be written to. The secret is in "
          + "each letter. To stop what has stopped changes nothing.")
  ResponseEntity<Void> stop(@PathVariable String secret) {
    if (!stop.stop(secret)) {
      throw unknown();
    }
    return ResponseEntity.noContent().build();
  }

  private static ProblemException unknown() {
    return new ProblemException(ProblemKind.NOT_FOUND, "This link is of no letter that is kept.");
  }
}
