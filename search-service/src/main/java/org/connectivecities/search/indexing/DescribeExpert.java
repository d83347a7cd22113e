package org.connectivecities.search.indexing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.connectivecities.search.language.ContentLanguages;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.glossing.TopicFinder;

/** Works out what the index adds to a profile: languages, regions, topics named in the texts, pieces for the model. */
public final class DescribeExpert {

  /** A topic that only the text names counts at most this much, since nobody confirmed it. */
  static final double UNCONFIRMED = 0.8;
  /** Far more than a profile can have; whoever publishes more (papers, say) is found by the first of them. */
  static final int MOST_PASSAGES = 500;

  private final Vocabulary vocabulary;
  private final TopicFinder topics;
  private final ContentLanguages languages;
  private final Regions regions;
  private final Cut cut;

  /** Cuts a passage into the pieces that a model is shown. */
  public interface Cut {
    List<IndexedPassage.Chunk> pieces(String title, String text, String language);
  }

  public DescribeExpert(
      Vocabulary vocabulary,
      TopicFinder topics,
      ContentLanguages languages,
      Regions regions,
      Cut cut) {
    this.vocabulary = vocabulary;
    this.topics = topics;
    this.languages = languages;
    this.regions = regions;
    this.cut = cut;
  }

  public IndexedExpert describe(ExpertProfile profile) {
    boolean agreed = profile.searchable() || profile.matchable();
    List<IndexedPassage> passages =
        agreed ? profile.passages().stream().limit(MOST_PASSAGES).map(this::describe).toList() : List.of();
    Set<String> declared = new TreeSet<>();
    profile.passages().stream().flatMap(this::known).forEach(declared::add);
    return new IndexedExpert(
        profile, regions.of(profile.country()), Notice.of(profile.noticeWeeks()), withBroader(declared), declared, passages);
  }

  private IndexedPassage describe(Passage passage) {
    String language = languages.languageOf(passage.language(), passage.whole());
    return new IndexedPassage(passage, language, concepts(passage, language), cut.pieces(passage.title(), passage.text(), language));
  }

  private Map<String, Double> concepts(Passage passage, String language) {
    Map<String, Double> concepts = new HashMap<>();
    String known = language.equals(ContentLanguages.UNKNOWN) ? null : language;
    topics.rank(passage.whole(), known).forEach(topic -> concepts.put(topic.topicId(), UNCONFIRMED * topic.weight()));
    known(passage).forEach(topic -> concepts.put(topic, 1.0));
    return concepts;
  }

  /** A topic that this version of the vocabulary does not know is left out rather than failing the profile. */
  private Stream<String> known(Passage passage) {
    return passage.topics().stream().flatMap(topic -> vocabulary.resolve(topic).stream());
  }

  private Set<String> withBroader(Set<String> topics) {
    Set<String> all = new TreeSet<>(topics);
    topics.forEach(topic -> all.addAll(vocabulary.ancestors(topic)));
    return all;
  }
}
