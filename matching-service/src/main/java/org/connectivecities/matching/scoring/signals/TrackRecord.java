package org.connectivecities.matching.scoring.signals;

import java.util.List;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Workload;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/**
 * How cities rated earlier help, shrunk towards the middle while ratings are few:
 * {@code (PRIOR·STRENGTH + Σ rating) / (STRENGTH + n)}, ratings mapped from 1..5 to 0..1. This is the posterior mean
 * under a Beta-like prior worth {@code STRENGTH} ratings (A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2.4), so a
 * newcomer is not beaten by one good rating, and one bad rating ruins nobody.
 */
final class TrackRecord implements Signal {

  private static final double PRIOR = 0.5;
  private static final int STRENGTH = 5;

  @Override
  public String name() {
    return "track-record";
  }

  @Override
  public Score score(Challenge challenge, Contender contender) {
    Workload record = contender.workload();
    double rated = (record.ratingSum() - record.ratings()) / 4.0;
    double value = (PRIOR * STRENGTH + rated) / (STRENGTH + record.ratings());
    if (record.ratings() == 0) {
      return Score.unknown(value, Sentence.of("track-record.no-ratings"));
    }
    if (value <= PRIOR) {
      return Score.of(value).butNot(say("track-record.mixed", record));
    }
    return Score.because(value, say("track-record.rated", record), List.of(evidence(record)));
  }

  private static Sentence say(String key, Workload record) {
    return Sentence.of(key)
        .with("engagements", Argument.number(record.completed()))
        .with("ratings", Argument.number(record.ratings()));
  }

  private static Evidence evidence(Workload record) {
    return Evidence.record("feedback", "%d ratings, sum %d of %d".formatted(record.ratings(), record.ratingSum(), 5 * record.ratings()));
  }
}
