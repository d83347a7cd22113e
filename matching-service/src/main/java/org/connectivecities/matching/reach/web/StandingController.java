package org.connectivecities.matching.reach.web;

import java.util.List;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.matching.reach.FindNear;
import org.connectivecities.matching.reach.ReadStanding;
import org.connectivecities.matching.reach.Standing;
import org.connectivecities.matching.wording.Phrasebook;
import org.connectivecities.platform.http.Page;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a practitioner stands, and what is near: their own for practitioners, anybody's for coordinators. */
@RestController
class StandingController {

  private final ReadStanding read;
  private final FindNear near;
  private final Phrasebook phrases;
  private final Answers answers;

  StandingController(ReadStanding read, FindNear near, Phrasebook phrases, Answers answers) {
    this.read = read;
    this.near = near;
    this.phrases = phrases;
    this.answers = answers;
  }

  /** @param expertId whose; only coordinators name somebody else */
  @GetMapping("/api/v1/invitations/standing")
  ResponseEntity<StandingView> standing(
      @RequestParam(required = false) @Nullable String expertId,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      Actor actor) {
    Standing standing = answers.valueOf(read.standing(expertId, actor), actor);
    String language = Phrasebook.languageFor(languages);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .body(StandingView.of(standing, views(expertId, actor), phrases, language));
  }

  /** @param expertId whose; only coordinators name somebody else */
  @GetMapping("/api/v1/challenges/near")
  Page<NearView> near(@RequestParam(required = false) @Nullable String expertId, Actor actor) {
    return new Page<>(views(expertId, actor), null);
  }

  private List<NearView> views(@Nullable String expertId, Actor actor) {
    return answers.valueOf(near.near(expertId, actor), actor).stream().map(NearView::of).toList();
  }
}
