package org.connectivecities.matching.scoring.signals;

import java.util.Comparator;
import java.util.List;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Passage;
import org.connectivecities.matching.candidate.Passage.Practice;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;
import org.connectivecities.vocabulary.Vocabulary;

/**
 * Has the person done it and written it down? The best passage counts: how much it is about the challenge, times how
 * well it is documented, times how recent it is. What failed is worth documenting: it adds to the value. Topics that
 * were only found in the challenge's texts count as much as they are certain, as in {@link TopicFit}.
 */
final class DocumentedPractice implements Signal {

  private static final double WITH_RESULT_AND_FAILURE = 1.0;
  private static final double WITH_RESULT = 0.9;
  private static final double WITHOUT_RESULT = 0.65;
  private static final double COMPETENCE_ONLY = 0.35;

  /** Below this a practice is about something else. */
  private static final double ABOUT_IT = 0.4;

  /** Half as telling after so many years, but never less than half: cities change slowly. */
  private static final double HALF_LIFE_YEARS = 15;

  private static final double OLDEST = 0.5;
  private static final double YEAR_UNKNOWN = 0.8;
  private static final double NEUTRAL = 0.25;

  private final Vocabulary vocabulary;

  DocumentedPractice(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private record Weighed(Passage passage, double about, double value) {}

  @Override
  public String name() {
    return "documented-practice";
  }

  @Override
  public Score score(Challenge challenge, Contender contender) {
    if (contender.candidate().passages().isEmpty()) {
      return Score.unknown(NEUTRAL, Sentence.of("documented-practice.empty-profile"));
    }
    Weighed best =
        contender.candidate().passages().stream()
            .map(passage -> weigh(passage, challenge, contender))
            .max(Comparator.comparingDouble(Weighed::value))
            .orElseThrow();
    if (best.about() < ABOUT_IT) {
      return Score.of(best.value()).butNot(Sentence.of("documented-practice.none"));
    }
    return best.passage() instanceof Practice practice
        ? practised(best.value(), practice, contender)
        : Score.of(best.value()).butNot(Sentence.of("documented-practice.competence-only"));
  }

  private Weighed weigh(Passage passage, Challenge challenge, Contender contender) {
    double about = Math.max(byTopic(passage, challenge), Passages.closeness(passage, contender));
    double value =
        switch (passage) {
          case Practice practice -> about * documented(practice) * recent(practice, contender);
          case Passage.Competence competence -> about * COMPETENCE_ONLY;
        };
    return new Weighed(passage, about, Math.min(1, value));
  }

  private double byTopic(Passage passage, Challenge challenge) {
    double nearest = 0;
    for (String wanted : challenge.brief().topics()) {
      for (String offered : passage.topics()) {
        if (vocabulary.find(wanted).isPresent() && vocabulary.find(offered).isPresent()) {
          nearest = Math.max(nearest, vocabulary.similarity(wanted, offered));
        }
      }
    }
    return nearest * challenge.brief().certaintyOfTopics();
  }

  private static double documented(Practice practice) {
    if (!practice.hasResult()) {
      return WITHOUT_RESULT;
    }
    return practice.failed() == null || practice.failed().isBlank() ? WITH_RESULT : WITH_RESULT_AND_FAILURE;
  }

  private static double recent(Practice practice, Contender contender) {
    if (practice.year() == null) {
      return YEAR_UNKNOWN;
    }
    int age = Math.max(0, contender.today().getYear() - practice.year());
    return Math.max(OLDEST, Math.pow(0.5, age / HALF_LIFE_YEARS));
  }

  private static Score practised(double value, Practice practice, Contender contender) {
    String key = practice.hasResult() ? "documented-practice.with-result" : "documented-practice.without-result";
    Sentence reason = Sentence.of(key).with("title", Argument.text(title(practice)));
    String words = practice.hasResult() ? String.valueOf(practice.result()) : "";
    Evidence evidence =
        words.isEmpty() ? Evidence.of(practice, contender.relevance()) : Evidence.of(practice, words);
    Score score = Score.because(value, reason, List.of(evidence));
    Score dated = practice.year() == null ? score.notKnowing(Sentence.of("documented-practice.year-unknown")) : score;
    return practice.hasResult() ? dated : dated.butNot(Sentence.of("documented-practice.no-result"));
  }

  private static String title(Practice practice) {
    return practice.heading().isEmpty() ? practice.id() : practice.heading();
  }
}
