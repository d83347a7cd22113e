package org.connectivecities.matching.shortlist;

import java.util.Set;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.shortlist.FindAsked.Asked;
import org.connectivecities.platform.security.Actor;

/** "Why me?": what the city read about the practitioner whom it has asked. Of the others on the shortlist nothing. */
public final class ReadReasons {

  private final FindAsked asked;
  private final Shortlists shortlists;

  public ReadReasons(FindAsked asked, Shortlists shortlists) {
    this.asked = asked;
    this.shortlists = shortlists;
  }

  public Outcome<Match> reasons(String invitationId, Actor actor) {
    return asked.by(invitationId, actor).then(person -> chosen(person, invitationId));
  }

  private Outcome<Match> chosen(Asked person, String invitationId) {
    return shortlists.ofChallenge(person.challengeId(), Set.of(Shortlist.Chosen.class)).stream()
        .flatMap(stored -> stored.value().sheet().match(person.expertId()).stream())
        .findFirst()
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(new Refusal.NotFound("reasons of invitation", invitationId)));
  }
}
