package org.connectivecities.matching.scoring.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Passage;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;
import org.connectivecities.vocabulary.Vocabulary;

/**
 * How near the topics of the profile come to those of the challenge: the mean, over the topics of the challenge, of the
 * nearest topic of any passage. Nearness is {@link Vocabulary#similarity}; it needs no common language. Topics that were
 * only found in the texts count as much as the texts are about such topics at all: the less, the nearer to neutral.
 */
final class TopicFit implements Signal {

  /** Below this two topics share a group at best (see {@link Vocabulary#similarity}): that is no experience with it. */
  private static final double DISTANT = 0.4;

  private static final double SAME = 0.999;
  private static final int MOST_EVIDENCE = 3;

  /** What a profile on another field of the same group gets, and what is left where nothing is certain. */
  private static final double NEUTRAL = 0.3;

  private final Vocabulary vocabulary;

  TopicFit(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private record Fit(String wanted, String offered, double nearness, Passage passage) {}

  @Override
  public String name() {
    return "topic-fit";
  }

  @Override
  public Score score(Challenge challenge, Contender contender) {
    List<String> wanted = known(challenge.brief().topics());
    if (wanted.isEmpty()) {
      return Score.unknown(NEUTRAL, Sentence.of("topic-fit.challenge-without-topics"));
    }
    if (contender.candidate().passages().stream().allMatch(passage -> known(passage.topics()).isEmpty())) {
      return Score.unknown(NEUTRAL, Sentence.of("topic-fit.profile-without-topics"));
    }
    List<Fit> fits = wanted.stream().map(topic -> best(topic, contender)).flatMap(Optional::stream).toList();
    double fit = fits.stream().mapToDouble(Fit::nearness).sum() / wanted.size();
    double value = NEUTRAL + challenge.brief().certaintyOfTopics() * (fit - NEUTRAL);
    return withMisfit(inWords(value, fits, contender), fits);
  }

  private List<String> known(List<String> topics) {
    return topics.stream().filter(topic -> vocabulary.find(topic).isPresent()).toList();
  }

  /** Of equally near passages the one whose words come nearest too, practices before competences. */
  private Optional<Fit> best(String wanted, Contender contender) {
    var fits = new ArrayList<Fit>();
    for (Passage passage : contender.candidate().passages()) {
      for (String offered : known(passage.topics())) {
        fits.add(new Fit(wanted, offered, vocabulary.similarity(wanted, offered), passage));
      }
    }
    return fits.stream()
        .max(Comparator.comparingDouble(Fit::nearness)
            .thenComparing(fit -> fit.passage() instanceof Passage.Practice)
            .thenComparing(fit -> Passages.closeness(fit.passage(), contender)));
  }

  private static Score inWords(double value, List<Fit> fits, Contender contender) {
    List<Fit> near =
        fits.stream()
            .filter(fit -> fit.nearness() >= DISTANT)
            .sorted(Comparator.comparingDouble(Fit::nearness).reversed())
            .toList();
    if (near.isEmpty()) {
      return Score.of(value);
    }
    List<Evidence> evidence =
        near.stream()
            .map(Fit::passage)
            .distinct()
            .limit(MOST_EVIDENCE)
            .map(passage -> Evidence.of(passage, contender.relevance()))
            .toList();
    return Score.because(value, reason(near), evidence);
  }

  private static Sentence reason(List<Fit> near) {
    Fit first = near.getFirst();
    if (first.nearness() < SAME) {
      return Sentence.of("topic-fit.near")
          .with("topic", Argument.topic(first.offered()))
          .with("wanted", Argument.topic(first.wanted()));
    }
    List<String> same = near.stream().filter(fit -> fit.nearness() >= SAME).map(Fit::wanted).toList();
    String heading = first.passage().heading();
    return heading.isEmpty()
        ? Sentence.of("topic-fit.same").with("topics", Argument.topics(same))
        : Sentence.of("topic-fit.same-practice")
            .with("topics", Argument.topics(same))
            .with("title", Argument.text(heading));
  }

  private static Score withMisfit(Score score, List<Fit> fits) {
    List<String> missing =
        fits.stream().filter(fit -> fit.nearness() < DISTANT).map(Fit::wanted).toList();
    return missing.isEmpty()
        ? score
        : score.butNot(Sentence.of("topic-fit.missing").with("topics", Argument.topics(missing)));
  }
}
