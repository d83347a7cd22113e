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
 * Has the person done it and written it down? A passage is worth how much it is about the challenge, times how well it is
 * documented, times how recent it is. What failed is worth documenting: it adds to the value. Topics that were only found
 * in the challenge's texts count as much as they are certain, as in {@link TopicFit}. The best passage counts, and each
 * further practice about it takes away a part of the doubt that is left (noisy or, J. Pearl, Probabilistic Reasoning in
 * Intelligent Systems, 1988):
 *
 * <pre>value = 1 - (1 - v1) · (1 - v2) · ...</pre>
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
  private static final int MOST_EVIDENCE = 3;

  private final Vocabulary vocabulary;

  DocumentedPractice(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private record Weighed(Passage passage, double about, double value) {

    boolean isPractised() {
      return passage instanceof Practice && about >= ABOUT_IT;
    }
  }

  @Override
  public String name() {
    return "documented-practice";
  }

  @Override
  public Score score(Challenge challenge, Contender contender) {
    if (contender.candidate().passages().isEmpty()) {
      return Score.unknown(NEUTRAL, Sentence.of("documented-practice.empty-profile"));
    }
    List<Weighed> weighed =
        contender.candidate().passages().stream()
            .map(passage -> weigh(passage, challenge, contender))
            .sorted(Comparator.comparingDouble(Weighed::value).reversed())
            .toList();
    Weighed best = weighed.getFirst();
    List<Weighed> practised = weighed.stream().filter(Weighed::isPractised).toList();
    if (!practised.isEmpty()) {
      return practised(best.value(), practised, contender);
    }
    String missing = best.about() < ABOUT_IT ? "documented-practice.none" : "documented-practice.competence-only";
    return Score.of(best.value()).butNot(Sentence.of(missing));
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

  /**
   * @param least what the best passage of any kind is worth
   * @param about every practice about it, the best first
   */
  private static Score practised(double least, List<Weighed> about, Contender contender) {
    Practice best = (Practice) about.getFirst().passage();
    double doubt = about.stream().mapToDouble(each -> 1 - each.value()).reduce(1, (one, other) -> one * other);
    Score score =
        Score.because(Math.max(least, 1 - doubt), reason(best, about.size() - 1), evidence(about, contender));
    Score dated = best.year() == null ? score.notKnowing(Sentence.of("documented-practice.year-unknown")) : score;
    return best.hasResult() ? dated : dated.butNot(Sentence.of("documented-practice.no-result"));
  }

  private static Sentence reason(Practice best, int more) {
    String key = best.hasResult() ? "documented-practice.with-result" : "documented-practice.without-result";
    Argument title = Argument.text(title(best));
    return more == 0
        ? Sentence.of(key).with("title", title)
        : Sentence.of(key + "-and-more").with("title", title).with("more", Argument.number(more));
  }

  private static List<Evidence> evidence(List<Weighed> about, Contender contender) {
    return about.stream()
        .map(each -> (Practice) each.passage())
        .limit(MOST_EVIDENCE)
        .map(practice -> practice.hasResult()
            ? Evidence.of(practice, String.valueOf(practice.result()))
            : Evidence.of(practice, contender.relevance()))
        .toList();
  }

  private static String title(Practice practice) {
    return practice.heading().isEmpty() ? practice.id() : practice.heading();
  }
}
