package org.connectivecities.matching.report;

import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenge.Ending;
import org.connectivecities.matching.challenge.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * How many challenges got how far, and what became of them.
 *
 * @param agreed somebody has said yes; also where that came to nothing later
 * @param helped closed by a city that was helped
 * @param waiting not closed, and nobody has agreed to help at the moment
 * @param unmet closed without help
 */
public record Outcomes(
    int posted, int proposed, int published, int chosen, int agreed, int helped, int waiting, int unmet) {

  static final Outcomes NONE = new Outcomes(0, 0, 0, 0, 0, 0, 0, 0);

  static Outcomes of(Challenge challenge) {
    Timeline went = challenge.timeline();
    return new Outcomes(
        1,
        one(went.proposedAt()),
        one(went.publishedAt()),
        one(went.chosenAt()),
        one(went.acceptedAt()),
        one(endedAs(challenge, Ending.HELPED)),
        one(isWaiting(challenge)),
        one(endedAs(challenge, Ending.UNMET)));
  }

  private static boolean isWaiting(Challenge challenge) {
    return !(challenge instanceof Challenge.Engaged || challenge instanceof Challenge.Closed);
  }

  private static boolean endedAs(Challenge challenge, Ending ending) {
    return challenge instanceof Challenge.Closed closed && closed.ending() == ending;
  }

  private static int one(@Nullable Object moment) {
    return moment == null ? 0 : 1;
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }

  Outcomes and(Outcomes other) {
    return new Outcomes(
        posted + other.posted,
        proposed + other.proposed,
        published + other.published,
        chosen + other.chosen,
        agreed + other.agreed,
        helped + other.helped,
        waiting + other.waiting,
        unmet + other.unmet);
  }
}
