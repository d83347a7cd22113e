package org.connectivecities.matching.digest.web;

import java.util.Set;
import org.connectivecities.matching.digest.ReadDeskDigest;
import org.connectivecities.matching.digest.ReadDigest;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.platform.security.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Internal: the gateway does not route it. */
@RestController
class DigestController {

  private final ReadDigest read;
  private final ReadDeskDigest desk;
  private final Answers answers;

  DigestController(ReadDigest read, ReadDeskDigest desk, Answers answers) {
    this.read = read;
    this.desk = desk;
    this.answers = answers;
  }

  @GetMapping("/api/v1/digests/experts/{expertId}")
  DigestView ofExpert(@PathVariable String expertId, Actor actor) {
    return DigestView.of(answers.valueOf(read.ofExpert(expertId, actor), actor));
  }

  /** @param area of the world, several times where there are several; {@code *} for everywhere */
  @GetMapping("/api/v1/digests/desks")
  DigestView ofDesk(@RequestParam(defaultValue = "") Set<String> area, Actor actor) {
    return DigestView.of(answers.valueOf(desk.ofDesk(area, actor), actor));
  }

  @GetMapping("/api/v1/digests/cities/{cityId}")
  DigestView ofCity(@PathVariable String cityId, Actor actor) {
    return DigestView.of(answers.valueOf(read.ofCity(cityId, actor), actor));
  }
}
