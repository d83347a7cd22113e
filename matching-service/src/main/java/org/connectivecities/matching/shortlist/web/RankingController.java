package org.connectivecities.matching.shortlist.web;

import java.util.Locale;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.matching.shortlist.RankForMeasuring;
import org.connectivecities.matching.wording.Phrasebook;
import org.connectivecities.platform.security.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Everybody in order for a challenge that is not posted. Internal: the gateway does not route it. Stores nothing. */
@RestController
class RankingController {

  private final RankForMeasuring rank;
  private final Phrasebook phrases;
  private final Answers answers;

  RankingController(RankForMeasuring rank, Phrasebook phrases, Answers answers) {
    this.rank = rank;
    this.phrases = phrases;
    this.answers = answers;
  }

  @PostMapping("/api/v1/rankings")
  RankingView rank(
      @RequestBody RankingBody body,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      Actor actor) {
    var outcome = body.toWish().then(wish -> rank.rank(body.draft(), wish, actor));
    RankForMeasuring.Ranking ranking = answers.valueOf(outcome, actor);
    PutIntoWords words = new PutIntoWords(phrases, Phrasebook.languageFor(languages), true);
    return RankingView.of(ranking, ranking.recall().name().toLowerCase(Locale.ROOT), words);
  }
}
