package org.connectivecities.matching.reach.web;

import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.matching.reach.ReadKept;
import org.connectivecities.platform.security.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is kept of a practitioner beside invitations and engagements, for the person's own export. */
@RestController
class KeptController {

  private final ReadKept read;
  private final Answers answers;

  KeptController(ReadKept read, Answers answers) {
    this.read = read;
    this.answers = answers;
  }

  @GetMapping("/api/v1/invitations/kept/{expertId}")
  ResponseEntity<KeptView> kept(@PathVariable String expertId, Actor actor) {
    KeptView view = KeptView.of(answers.valueOf(read.kept(expertId, actor), actor));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
  }
}
