package org.connectivecities.search.indexing.web;

import java.util.List;
import java.util.Map;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.search.access.Access;
import org.connectivecities.search.indexing.IndexGenerations;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the index keeps of a practitioner, for the person's own export. */
@RestController
class KeptController {

  private final IndexGenerations generations;

  KeptController(IndexGenerations generations) {
    this.generations = generations;
  }

  /** @param documents as they are stored: they are all about the person, and made of what the person wrote */
  record Kept(List<Map<String, Object>> documents) {}

  @GetMapping("/api/v1/search/kept/{id}")
  ResponseEntity<Kept> kept(@PathVariable String id, Actor actor) {
    if (actor.anonymous()) {
      throw new ProblemException(ProblemKind.UNAUTHENTICATED, "Sign in first");
    }
    if (!Access.mayReadKept(actor, id)) {
      throw new ProblemException(ProblemKind.NOT_ALLOWED, "Only the person reads everything that is kept of them");
    }
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Kept(generations.liveIndex().kept(id)));
  }
}
