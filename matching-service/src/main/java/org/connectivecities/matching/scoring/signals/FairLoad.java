package org.connectivecities.matching.scoring.signals;

import java.util.List;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/**
 * Rotation, openly: of equally fitting people those come first who have free places and have not been proposed lately.
 * {@code free places / places · 1 / (1 + proposals / HALVED_AFTER)}: three proposals in 90 days halve the value.
 */
final class FairLoad implements Signal {

  private static final double HALVED_AFTER = 3;
  private static final double RESTED = 0.7;

  @Override
  public String name() {
    return "fair-load";
  }

  @Override
  public Score score(Challenge challenge, Contender contender) {
    int places = Math.max(1, contender.candidate().places(contender.defaultPlaces()));
    double free = Math.clamp((double) contender.freePlaces() / places, 0, 1);
    double value = free / (1 + contender.proposedLately() / HALVED_AFTER);
    Sentence sentence =
        Sentence.of(value >= RESTED ? "fair-load.free" : "fair-load.busy")
            .with("taken", Argument.number(contender.workload().taken()))
            .with("places", Argument.number(places))
            .with("proposals", Argument.number(contender.proposedLately()));
    return value >= RESTED
        ? Score.because(value, sentence, List.of(evidence(contender, places)))
        : Score.of(value).butNot(sentence);
  }

  private static Evidence evidence(Contender contender, int places) {
    return Evidence.record(
        "engagements",
        "%d of %d, proposals %d".formatted(contender.workload().taken(), places, contender.proposedLately()));
  }
}
