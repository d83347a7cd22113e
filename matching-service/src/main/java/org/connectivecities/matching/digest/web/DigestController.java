package org.connectivecities.matching.digest.web;

import org.connectivecities.matching.digest.ReadDigest;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.platform.security.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Internal: the gateway does not route it. */
@RestController
class DigestController {

  private final ReadDigest read;
  private final Answers answers;

  DigestController(ReadDigest read, Answers answers) {
    this.read = read;
    this.answers = answers;
  }

  @GetMapping("/api/v1/digests/experts/{expertId}")
  DigestView ofExpert(@PathVariable String expertId, Actor actor) {
    return DigestView.of(answers.valueOf(read.ofExpert(expertId, actor), actor));
  }

  @GetMapping("/api/v1/digests/cities/{cityId}")
  DigestView ofCity(@PathVariable String cityId, Actor actor) {
    return DigestView.of(answers.valueOf(read.ofCity(cityId, actor), actor));
  }
}
