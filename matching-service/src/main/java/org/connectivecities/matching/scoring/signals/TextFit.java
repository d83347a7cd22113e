package org.connectivecities.matching.scoring.signals;

import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Passage;
import org.connectivecities.matching.candidate.Relevance.PassageScore;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/**
 * How near the person's own words come to the challenge: the mean of the best three passages. Passages that vote beat
 * one centroid a person (C. Macdonald, I. Ounis, Voting for candidates, CIKM 2006). Whoever has written fewer than three
 * is drawn towards the average, 0, as a sample of n is by a prior of two average passages:
 *
 * <pre>z = mean of the best n · (2 + n) / 5     n = min(3, passages)     value = 1 / (1 + e^-z)</pre>
 *
 * The mean is of deviations, not of the values shown: those are flat at the top, where one passage that is told word by
 * word must still count more than one that is only good. The search service orders people by the same rule.
 */
final class TextFit implements Signal {

  private static final int BEST = 3;
  private static final int PRIOR = 2;

  /** Closeness from which on the words are shown as a reason: nearly one deviation above the average. */
  private static final double TELLING = 0.4;

  /** Deviations of a passage that the search did not find: below the average of those it did. */
  private static final double NOT_FOUND = -0.85;

  private static final double NEUTRAL = 0.5;

  @Override
  public String name() {
    return "text-fit";
  }

  @Override
  public Score score(Challenge challenge, Contender contender) {
    long written =
        contender.candidate().passages().stream().filter(passage -> !passage.text().isBlank()).limit(BEST).count();
    if (written == 0) {
      return Score.unknown(NEUTRAL, Sentence.of("text-fit.no-texts"));
    }
    List<PassageScore> best = contender.relevance().best(BEST).toList();
    double value = value(best, (int) Math.max(written, best.size()));
    List<Passage> telling =
        best.stream()
            .filter(score -> score.closeness() >= TELLING)
            .map(score -> contender.candidate().passage(score.passageId()))
            .flatMap(Optional::stream)
            .toList();
    return telling.isEmpty() ? Score.of(value) : Score.because(value, reason(telling), evidence(telling, contender));
  }

  private static double value(List<PassageScore> best, int votes) {
    double found = best.stream().mapToDouble(PassageScore::deviations).sum();
    double mean = (found + (votes - best.size()) * NOT_FOUND) / votes;
    return 1 / (1 + Math.exp(-mean * (PRIOR + votes) / (PRIOR + BEST)));
  }

  private static Sentence reason(List<Passage> telling) {
    String heading = telling.getFirst().heading();
    return heading.isEmpty()
        ? Sentence.of("text-fit.close").with("count", Argument.number(telling.size()))
        : Sentence.of("text-fit.close-practice").with("title", Argument.text(heading));
  }

  private static List<Evidence> evidence(List<Passage> telling, Contender contender) {
    return telling.stream().map(passage -> Evidence.of(passage, contender.relevance())).toList();
  }
}
