package org.connectivecities.matching.shortlist.web;

import java.util.List;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.matching.shortlist.Match;
import org.connectivecities.matching.shortlist.ReadReasons;
import org.connectivecities.matching.shortlist.web.ShortlistView.MatchView;
import org.connectivecities.matching.shortlist.web.ShortlistView.ReasonView;
import org.connectivecities.matching.shortlist.web.ShortlistView.TextView;
import org.connectivecities.matching.wording.Phrasebook;
import org.connectivecities.platform.security.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Why somebody was asked, for the person and for coordinators, in the reader's language. */
@RestController
class ReasonsController {

  private final ReadReasons read;
  private final Phrasebook phrases;
  private final Answers answers;

  ReasonsController(ReadReasons read, Phrasebook phrases, Answers answers) {
    this.read = read;
    this.phrases = phrases;
    this.answers = answers;
  }

  /** What the city read: reasons with their evidence, and what does not fit or is not known. Neither rank nor score. */
  record WhyView(List<ReasonView> reasons, List<TextView> misfits, List<TextView> unknowns) {

    static WhyView of(MatchView match) {
      return new WhyView(match.reasons(), match.misfits(), match.unknowns());
    }
  }

  @GetMapping("/api/v1/invitations/{id}/reasons")
  ResponseEntity<WhyView> reasons(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages,
      Actor actor) {
    Match match = answers.valueOf(read.reasons(id, actor), actor);
    String language = Phrasebook.languageFor(languages);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .body(WhyView.of(new PutIntoWords(phrases, language, false).match(1, match, false)));
  }
}
