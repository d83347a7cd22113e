package org.connectivecities.matching.shortlist.web;

import java.net.URI;
import java.util.List;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.shortlist.Choice;
import org.connectivecities.matching.shortlist.ChooseFromShortlist;
import org.connectivecities.matching.shortlist.FindShortlist;
import org.connectivecities.matching.shortlist.RebuildShortlist;
import org.connectivecities.matching.shortlist.ReviewShortlist;
import org.connectivecities.matching.shortlist.Shortlist;
import org.connectivecities.matching.wording.Phrasebook;
import org.connectivecities.platform.http.IfMatch;
import org.connectivecities.platform.http.Page;
import org.connectivecities.platform.problem.Listed;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shortlists: made, read, reviewed, published, chosen from. */
@RestController
@RequestMapping("/api/v1")
class ShortlistController {

  private final FindShortlist find;
  private final RebuildShortlist rebuild;
  private final ReviewShortlist review;
  private final ChooseFromShortlist choose;
  private final Phrasebook phrases;
  private final Answers answers;

  ShortlistController(
      FindShortlist find,
      RebuildShortlist rebuild,
      ReviewShortlist review,
      ChooseFromShortlist choose,
      Phrasebook phrases,
      Answers answers) {
    this.find = find;
    this.rebuild = rebuild;
    this.review = review;
    this.choose = choose;
    this.phrases = phrases;
    this.answers = answers;
  }

  @GetMapping("/shortlists/{id}")
  ResponseEntity<ShortlistView> read(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      Actor actor) {
    return answer(answers.valueOf(find.find(id, actor), actor), languages, actor, ResponseEntity.ok());
  }

  @GetMapping("/challenges/{challengeId}/shortlists")
  Page<ShortlistView> list(
      @PathVariable String challengeId,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      Actor actor) {
    List<Stored<Shortlist>> found = answers.valueOf(find.ofChallenge(challengeId, actor), actor);
    PutIntoWords words = words(languages, challengeId, actor);
    return new Page<>(found.stream().map(words::view).toList(), null);
  }

  @PostMapping("/challenges/{challengeId}/shortlists")
  ResponseEntity<ShortlistView> rebuild(
      @PathVariable String challengeId,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      Actor actor) {
    Stored<Shortlist> made = answers.valueOf(rebuild.rebuild(challengeId, actor), actor);
    URI location = URI.create("/api/v1/shortlists/" + made.value().id());
    return answer(made, languages, actor, ResponseEntity.created(location));
  }

  @PostMapping("/shortlists/{id}/review")
  ResponseEntity<ShortlistView> review(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      @RequestBody ReviewBody body,
      Actor actor) {
    long expected = IfMatch.parse(ifMatch);
    var reviewed = body.toActions().then(actions -> review.review(id, expected, actions, actor));
    return answer(answers.valueOf(reviewed, actor), languages, actor, ResponseEntity.ok());
  }

  @PostMapping("/shortlists/{id}/publish")
  ResponseEntity<ShortlistView> publish(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      Actor actor) {
    long expected = IfMatch.parse(ifMatch);
    return answer(answers.valueOf(review.publish(id, expected, actor), actor), languages, actor, ResponseEntity.ok());
  }

  record ChoiceBody(@Nullable List<String> expertIds, @Nullable Boolean coordinatorDecides) {

    Choice toChoice() {
      return new Choice(Listed.complete("/expertIds", expertIds), Boolean.TRUE.equals(coordinatorDecides));
    }
  }

  @PostMapping("/shortlists/{id}/choice")
  ResponseEntity<ShortlistView> choose(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      @RequestBody ChoiceBody body,
      Actor actor) {
    return answer(answers.valueOf(choose.choose(id, body.toChoice(), actor), actor), languages, actor, ResponseEntity.ok());
  }

  private PutIntoWords words(String languages, String challengeId, Actor actor) {
    return new PutIntoWords(phrases, Phrasebook.languageFor(languages), find.readsAsCoordinator(challengeId, actor));
  }

  private ResponseEntity<ShortlistView> answer(
      Stored<Shortlist> stored, String languages, Actor actor, ResponseEntity.BodyBuilder response) {
    return response
        .eTag(IfMatch.tag(stored.version()))
        .header(HttpHeaders.CONTENT_LANGUAGE, Phrasebook.languageFor(languages))
        .body(words(languages, stored.value().challengeId(), actor).view(stored));
  }
}
