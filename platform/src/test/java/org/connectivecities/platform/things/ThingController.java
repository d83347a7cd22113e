package org.connectivecities.platform.things;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectivecities.platform.http.Cursors;
import org.connectivecities.platform.http.IfMatch;
import org.connectivecities.platform.outbox.DocumentStore;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.platform.things.ThingService.Thing;
import org.connectivecities.platform.things.ThingService.ThingPublished;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ThingController {

  private final DocumentStore<Thing> things;
  private final AtomicInteger broken = new AtomicInteger();

  ThingController(DocumentStore<Thing> things) {
    this.things = things;
  }

  @PostMapping("/things")
  ResponseEntity<Thing> make(@RequestBody Thing thing, Actor actor) {
    if (actor.anonymous()) {
      throw new ProblemException(ProblemKind.UNAUTHENTICATED, "Nobody may not make things");
    }
    String id = UUID.randomUUID().toString();
    things.insert(id, thing, List.of(published(id, 1, thing)));
    return ResponseEntity.created(URI.create("/things/" + id)).eTag(IfMatch.tag(1)).body(thing);
  }

  @PutMapping("/things/{id}")
  ResponseEntity<Thing> change(
      @PathVariable String id, @RequestBody Thing thing, @RequestHeader(name = "If-Match", required = false) @Nullable String seen) {
    long version = IfMatch.parse(seen);
    if (!things.replace(id, version, thing, List.of(published(id, version + 1, thing)))) {
      throw IfMatch.stale(things.find(id).orElseThrow().version());
    }
    return ResponseEntity.ok().eTag(IfMatch.tag(version + 1)).body(thing);
  }

  @GetMapping("/things")
  List<String> list(@RequestParam(required = false) @Nullable String colour, @RequestParam(required = false) @Nullable Integer limit) {
    return List.of(String.valueOf(colour), String.valueOf(Cursors.limit(limit)));
  }

  @GetMapping("/things/upstream")
  String upstream() {
    throw new Unavailable("the warehouse", null);
  }

  @PostMapping("/things/broken")
  String broken() {
    if (broken.incrementAndGet() == 1) {
      throw new IllegalStateException("password=hunter2 in an exception message");
    }
    return "mended";
  }

  private static OutboxEvent published(String id, long version, Thing thing) {
    return OutboxEvent.snapshot("things.v1", id, "thing.published", new ThingPublished(id, version, thing.colour()));
  }
}
