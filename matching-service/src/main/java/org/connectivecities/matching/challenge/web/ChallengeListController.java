package org.connectivecities.matching.challenge.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.Promise;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.http.Cursors;
import org.connectivecities.platform.http.Page;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Challenges, newest first: all for coordinators, elsewhere as their privacy allows. */
@RestController
class ChallengeListController {

  private static final Set<String> STATES = Set.of("open", "proposed", "published", "chosen", "engaged", "closed");

  private final Challenges challenges;
  private final Promise promise;
  private final InstantSource clock;

  ChallengeListController(Challenges challenges, Promise promise, InstantSource clock) {
    this.challenges = challenges;
    this.promise = promise;
    this.clock = clock;
  }

  @GetMapping("/api/v1/challenges")
  Page<ChallengeView> list(
      @RequestParam @Nullable String state,
      @RequestParam @Nullable String city,
      @RequestParam @Nullable String page,
      @RequestParam @Nullable Integer limit,
      Actor actor) {
    if (state != null && !STATES.contains(state)) {
      String message = "is none of " + String.join(", ", STATES.stream().sorted().toList());
      throw new ProblemException(ProblemKind.INVALID, "state " + message, Fault.at("state", message));
    }
    int size = Cursors.limit(limit);
    var listing = new Challenges.Listing(Access.visibleTo(actor), state, city, position(page), size + 1);
    List<Stored<Challenge>> found = challenges.list(listing);
    List<Stored<Challenge>> shown = found.stream().limit(size).toList();
    Instant now = clock.instant();
    String next = found.size() > size ? cursor(shown.getLast().value()) : null;
    return new Page<>(shown.stream().map(stored -> ChallengeView.of(stored, promise, now, actor)).toList(), next);
  }

  private static String cursor(Challenge last) {
    return Cursors.encode(List.of(last.timeline().postedAt().toString(), last.id()));
  }

  private static Challenges.@Nullable Position position(@Nullable String page) {
    List<String> parts = Cursors.decode(page, 2);
    try {
      return parts.isEmpty() ? null : new Challenges.Position(Instant.parse(parts.getFirst()), parts.getLast());
    } catch (DateTimeParseException notOurs) {
      throw new ProblemException(
          ProblemKind.INVALID, "This page cursor is not one of ours", Fault.at("page", "is not a cursor"));
    }
  }
}
