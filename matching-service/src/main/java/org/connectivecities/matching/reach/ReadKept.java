package org.connectivecities.matching.reach;

import java.time.Instant;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.shortlist.Shortlists;
import org.connectivecities.platform.security.Actor;

/** "What do you keep of me?": for the person only. A right, so that it also tells what a page would leave to coordinators. */
public final class ReadKept {

  /** More than anybody has; it bounds what one request may cost. */
  private static final int MOST = 10_000;

  private final Candidates candidates;
  private final Considerations considerations;
  private final RaisedHands hands;
  private final Fittings fittings;
  private final Shortlists shortlists;

  public ReadKept(
      Candidates candidates, Considerations considerations, RaisedHands hands, Fittings fittings, Shortlists shortlists) {
    this.candidates = candidates;
    this.considerations = considerations;
    this.hands = hands;
    this.fittings = fittings;
    this.shortlists = shortlists;
  }

  public Outcome<Kept> kept(String expertId, Actor actor) {
    return expertId.equals(Self.own(actor))
        ? Outcome.done(read(expertId))
        : Outcome.refused(new Refusal.NotAllowed("Only the person reads everything that is kept of them"));
  }

  private Kept read(String expertId) {
    return new Kept(
        expertId,
        candidates.find(expertId),
        considerations.of(expertId, Instant.EPOCH, MOST),
        hands.ofExpert(expertId, MOST),
        fittings.of(expertId),
        shortlists.speakingOf(expertId, MOST).stream().map(Stored::value).toList());
  }
}
