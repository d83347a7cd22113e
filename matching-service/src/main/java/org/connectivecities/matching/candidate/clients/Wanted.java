package org.connectivecities.matching.candidate.clients;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.Relevance.PassageScore;
import org.connectivecities.matching.candidate.clients.PassageIndex.Indexed;
import org.connectivecities.vocabulary.Vocabulary;

/** A query taken apart, to be held against many passages. */
final class Wanted {

  private final int[] terms;
  private final double[] rarity;
  private final List<String> topics;
  private final double certainty;
  private final Vocabulary vocabulary;
  private final Map<String, double[]> similarities = new HashMap<>();
  private final double[] words;
  private final double[] concepts;
  private final Deviation wordScale;
  private final Deviation conceptScale;

  private Wanted(
      int[] terms, List<String> topics, double certainty, PassageIndex.Snapshot snapshot, Vocabulary vocabulary) {
    this.terms = terms;
    this.rarity = IntStream.of(terms).mapToDouble(snapshot::rarity).toArray();
    this.topics = topics;
    this.certainty = topics.isEmpty() ? 0 : certainty;
    this.vocabulary = vocabulary;
    words = snapshot.passages().stream().mapToDouble(this::words).toArray();
    concepts = snapshot.passages().stream().mapToDouble(this::concept).toArray();
    wordScale = Deviation.over(words);
    conceptScale = Deviation.over(concepts);
  }

  static Wanted of(CandidateQuery query, PassageIndex.Snapshot snapshot, Vocabulary vocabulary) {
    int[] terms = Terms.of(query.texts().stream().map(CandidateQuery.Text::text).collect(Collectors.joining("\n")));
    List<String> topics = query.topics().stream().filter(topic -> vocabulary.find(topic).isPresent()).toList();
    return new Wanted(terms, topics, query.topicsCertainty(), snapshot, vocabulary);
  }

  /** Whether the passage at this place of the snapshot has anything at all of what is wanted. */
  boolean touches(int at) {
    return words[at] > 0 || concepts[at] > 0;
  }

  PassageScore score(int at, String passageId) {
    return score(passageId, words[at], concepts[at]);
  }

  /** A passage from outside the snapshot, on the snapshot's scale. */
  PassageScore score(Indexed passage) {
    return score(passage.passageId(), words(passage), concept(passage));
  }

  private PassageScore score(String passageId, double shared, double concept) {
    double lexical = wordScale.z(shared);
    double z = (lexical + certainty * conceptScale.z(concept)) / (1 + certainty);
    return new PassageScore(passageId, Deviation.squash(lexical), 0, concept, Deviation.squash(z), null);
  }

  /** Sum of the rarities of the shared terms; both lists are sorted, so one walk finds them. */
  private double words(Indexed passage) {
    int[] others = passage.terms();
    double shared = 0;
    for (int mine = 0, other = 0; mine < terms.length && other < others.length; ) {
      if (terms[mine] == others[other]) {
        shared += rarity[mine++];
        other++;
      } else if (terms[mine] < others[other]) {
        mine++;
      } else {
        other++;
      }
    }
    return shared;
  }

  /** The mean, over the topics wanted, of the nearest topic of the passage. */
  private double concept(Indexed passage) {
    double[] nearest = new double[topics.size()];
    for (String offered : passage.topics()) {
      double[] similarity = similarities.computeIfAbsent(offered, this::similarity);
      for (int i = 0; i < nearest.length; i++) {
        nearest[i] = Math.max(nearest[i], similarity[i]);
      }
    }
    double sum = 0;
    for (double near : nearest) {
      sum += near;
    }
    return nearest.length == 0 ? 0 : sum / nearest.length;
  }

  private double[] similarity(String offered) {
    return topics.stream()
        .mapToDouble(wanted -> vocabulary.find(offered).isEmpty() ? 0 : vocabulary.similarity(wanted, offered))
        .toArray();
  }
}
