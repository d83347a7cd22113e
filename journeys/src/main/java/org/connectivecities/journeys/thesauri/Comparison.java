package org.connectivecities.journeys.thesauri;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.glossing.Gloss;
import org.connectivecities.vocabulary.glossing.Glossary;
import org.connectivecities.vocabulary.tagging.TopicMatch;
import org.connectivecities.vocabulary.tagging.TopicTagger;

/**
 * A thesaurus beside our vocabulary. Theirs is ours where its whole English label is a wording of one topic, also
 * inflected. Then each other label of it should name that topic too, in whatever longer phrase; where it does not, that is
 * a disagreement: a word we lack, or theirs means something else. A gap is a concept that none of our topics is found in,
 * though its label consists of everyday words of cities alone, of two or more: one alone is too wide to be a topic.
 */
final class Comparison {

  private final Vocabulary vocabulary;
  private final TopicTagger tagger;
  private final Glossary glossary;
  private final Map<String, Integer> agreed = new TreeMap<>();
  private final Map<String, List<String>> disagreements = new TreeMap<>();
  private final List<String> gaps = new ArrayList<>();
  private int matched;

  Comparison(Vocabulary vocabulary, TopicTagger tagger, Glossary glossary) {
    this.vocabulary = vocabulary;
    this.tagger = tagger;
    this.glossary = glossary;
  }

  Comparison with(Thesaurus thesaurus) {
    thesaurus.concepts().forEach(this::compare);
    return this;
  }

  private void compare(TheirConcept theirs) {
    String english = theirs.english();
    if (english == null) {
      return;
    }
    topic(english).ifPresentOrElse(topic -> compare(theirs, english, topic), () -> look(english));
  }

  private Optional<String> topic(String english) {
    String label = english.toLowerCase(Locale.ROOT);
    return vocabulary.resolve(label).or(() -> tagger.tag(label, "en").stream()
        .filter(match -> match.start() == 0 && match.end() == label.length())
        .map(TopicMatch::topicId)
        .findFirst());
  }

  private void compare(TheirConcept theirs, String english, String topic) {
    matched++;
    vocabulary.languages().stream().filter(language -> !language.equals("en")).forEach(language -> {
      List<String> labels = theirs.labels().getOrDefault(language, List.of());
      if (labels.stream().anyMatch(label -> names(label, language, topic))) {
        agreed.merge(language, 1, Integer::sum);
      } else if (!labels.isEmpty()) {
        disagreements.computeIfAbsent(language, key -> new ArrayList<>())
            .add(topic + "\t" + english + "\t" + String.join(" | ", labels));
      }
    });
  }

  private boolean names(String label, String language, String topic) {
    return vocabulary.resolve(label).filter(topic::equals).isPresent()
        || tagger.tag(label, language).stream().anyMatch(match -> match.topicId().equals(topic));
  }

  private void look(String english) {
    String label = english.toLowerCase(Locale.ROOT);
    Gloss known = glossary.gloss(label, "en", "fr");
    if (tagger.tag(label, "en").isEmpty() && known.coverage() == 1 && known.parts().size() > 1) {
      gaps.add(english);
    }
  }

  int matched() {
    return matched;
  }

  Map<String, Integer> agreed() {
    return agreed;
  }

  /** By language; each is our topic, their English label and their labels, separated by tabs. */
  Map<String, List<String>> disagreements() {
    return disagreements;
  }

  List<String> gaps() {
    return gaps;
  }
}
