package org.connectivecities.matching.challenge.web;

import java.net.URI;
import java.time.InstantSource;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.CloseChallenge;
import org.connectivecities.matching.challenge.FindChallenge;
import org.connectivecities.matching.challenge.PostChallenge;
import org.connectivecities.matching.challenge.Promise;
import org.connectivecities.matching.challenge.ReviseChallenge;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.http.IfMatch;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One challenge: posted, read, revised, closed. */
@RestController
@RequestMapping("/api/v1/challenges")
class ChallengeController {

  private final PostChallenge post;
  private final FindChallenge find;
  private final ReviseChallenge revise;
  private final CloseChallenge close;
  private final Promise promise;
  private final InstantSource clock;
  private final Answers answers;

  ChallengeController(
      PostChallenge post,
      FindChallenge find,
      ReviseChallenge revise,
      CloseChallenge close,
      Promise promise,
      InstantSource clock,
      Answers answers) {
    this.post = post;
    this.find = find;
    this.revise = revise;
    this.close = close;
    this.promise = promise;
    this.clock = clock;
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<ChallengeView> post(@RequestBody ChallengeBody body, Actor actor) {
    Stored<Challenge> posted = answers.valueOf(post.post(body.id(), body.toDraft(), actor), actor);
    return answer(posted, actor, ResponseEntity.created(URI.create("/api/v1/challenges/" + posted.value().id())));
  }

  @GetMapping("/{id}")
  ResponseEntity<ChallengeView> read(@PathVariable String id, Actor actor) {
    return answer(answers.valueOf(find.find(id, actor), actor), actor, ResponseEntity.ok());
  }

  @PutMapping("/{id}")
  ResponseEntity<ChallengeView> revise(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody ChallengeBody body,
      Actor actor) {
    long expected = IfMatch.parse(ifMatch);
    Outcome<Stored<Challenge>> outcome =
        body.id() == null || body.id().equals(id)
            ? revise.revise(id, expected, body.toDraft(), actor)
            : Outcome.refused(new Refusal.Invalid("/id", "is not the id of this challenge"));
    return answer(answers.valueOf(outcome, actor), actor, ResponseEntity.ok());
  }

  /** @param outcome helped, withdrawn or unmet; withdrawn when absent */
  record ClosingBody(@Nullable String outcome, @Nullable String reason) {}

  @PostMapping("/{id}/close")
  ResponseEntity<ChallengeView> close(
      @PathVariable String id, @RequestBody(required = false) @Nullable ClosingBody body, Actor actor) {
    Outcome<Challenge.Ending> ending = Endings.of(body == null ? null : body.outcome());
    String reason = body == null ? null : body.reason();
    return answer(answers.valueOf(ending.then(how -> close.close(id, how, reason, actor)), actor), actor, ResponseEntity.ok());
  }

  private ResponseEntity<ChallengeView> answer(Stored<Challenge> stored, Actor reader, ResponseEntity.BodyBuilder response) {
    return response
        .eTag(IfMatch.tag(stored.version()))
        .body(ChallengeView.of(stored, promise, clock.instant(), reader));
  }
}
