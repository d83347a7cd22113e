package org.connectivecities.search.indexing.web;

import java.net.URI;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.search.access.Access;
import org.connectivecities.search.indexing.Rebuild;
import org.connectivecities.search.indexing.RebuildIndex;
import org.connectivecities.search.indexing.Rebuilds;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilding the index, for administrators. */
@RestController
@RequestMapping("/api/v1/search/rebuilds")
class RebuildController {

  private final RebuildIndex rebuild;
  private final Rebuilds rebuilds;

  RebuildController(RebuildIndex rebuild, Rebuilds rebuilds) {
    this.rebuild = rebuild;
    this.rebuilds = rebuilds;
  }

  /** Starts one; where one is at work already, answers with that. */
  @PostMapping
  ResponseEntity<RebuildView> start(Actor actor) {
    allow(actor);
    Rebuild started = rebuild.start("asked for by " + actor.id());
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/search/rebuilds/" + started.id()))
        .body(RebuildView.of(started));
  }

  @GetMapping("/{id}")
  RebuildView status(@PathVariable String id, Actor actor) {
    allow(actor);
    return rebuilds
        .find(id)
        .map(RebuildView::of)
        .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND, "There is no such rebuild"));
  }

  private static void allow(Actor actor) {
    if (actor.anonymous()) {
      throw new ProblemException(ProblemKind.UNAUTHENTICATED, "Sign in as an administrator");
    }
    if (!Access.mayRebuild(actor)) {
      throw new ProblemException(ProblemKind.NOT_ALLOWED, "Only administrators rebuild the index");
    }
  }
}
