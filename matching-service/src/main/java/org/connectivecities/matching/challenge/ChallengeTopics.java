package org.connectivecities.matching.challenge;

import java.util.LinkedHashSet;
import java.util.List;
import org.connectivecities.matching.candidate.FindTopics;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Topics of a challenge: those the city names, in its own words, or those its texts speak of. */
public final class ChallengeTopics {

  private static final int MOST = 20;
  private static final int SUGGESTED = 5;
  private static final int MEANT = 3;

  private final Vocabulary vocabulary;
  private final FindTopics finder;

  public ChallengeTopics(Vocabulary vocabulary, FindTopics finder) {
    this.vocabulary = vocabulary;
    this.finder = finder;
  }

  /** Concept ids, the surest first; {@code language} as in BCP 47, unknown when absent. */
  public List<String> suggest(String text, @Nullable String language) {
    return finder.in(text, language).stream().limit(SUGGESTED).toList();
  }

  double certainty(String text, @Nullable String language) {
    return finder.certainty(text, language);
  }

  String label(String id, String language) {
    return vocabulary.find(id).map(topic -> topic.label(language)).orElse(id);
  }

  /** Ids of what was named by id or by any known label. */
  List<String> resolve(List<String> named, Faults faults) {
    faults.atMost("/topics", named, MOST);
    var ids = new LinkedHashSet<String>();
    for (int i = 0; i < named.size(); i++) {
      String name = named.get(i);
      String pointer = "/topics/" + i;
      vocabulary.resolve(name).ifPresentOrElse(ids::add, () -> unknown(pointer, name, faults));
    }
    return List.copyOf(ids);
  }

  private void unknown(String pointer, String name, Faults faults) {
    List<String> near = vocabulary.suggest(name, MEANT);
    if (near.isEmpty()) {
      faults.add(pointer, Flaw.NO_TOPIC);
    } else {
      faults.add(pointer, Flaw.NEARLY_A_TOPIC, String.join(", ", near));
    }
  }
}
