package org.connectivecities.matching.scoring.signals;

import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.wording.Sentence;
import org.connectivecities.vocabulary.Vocabulary;

/** Short ways to say what a signal says. */
final class SignalAssert {

  static final Vocabulary VOCABULARY = Vocabulary.load();

  private SignalAssert() {}

  static Score score(Signal signal, Given.Wish wish, Given.Person person) {
    return signal.score(wish.open(), person.contender());
  }

  static double value(Signal signal, Given.Wish wish, Given.Person person) {
    return score(signal, wish, person).value().doubleValue();
  }

  static List<String> keys(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::key).toList();
  }

  static String reason(Score score) {
    Sentence reason = score.reason();
    return reason == null ? "" : reason.key();
  }
}
