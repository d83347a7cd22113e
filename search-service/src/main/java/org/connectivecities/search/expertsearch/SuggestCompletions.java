package org.connectivecities.search.expertsearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.connectivecities.vocabulary.Vocabulary;

/** Completes what somebody types: topics of the vocabulary, cities of people who may be found, and for members their names. */
public final class SuggestCompletions {

  private static final int OF_A_KIND = 5;
  private static final Comparator<Suggestion> MOST_FIRST =
      Comparator.<Suggestion>comparingLong(suggestion -> suggestion.people().known()).reversed().thenComparing(Suggestion::label);

  private final ExpertSearch index;
  private final Vocabulary vocabulary;

  public SuggestCompletions(ExpertSearch index, Vocabulary vocabulary) {
    this.index = index;
    this.vocabulary = vocabulary;
  }

  /** Topics first, those that somebody has before those that nobody has. */
  public List<Suggestion> complete(String prefix, Reader reader, LocalDate today) {
    var suggestions = new ArrayList<Suggestion>();
    List<String> topics = vocabulary.suggest(prefix, OF_A_KIND);
    Map<String, Long> counts = index.countTopics(topics, reader.audience(), today);
    topics.stream()
        .map(topic -> topic(topic, reader, counts.getOrDefault(topic, 0L)))
        .sorted(Comparator.comparing(suggestion -> suggestion.people().known() == 0))
        .forEach(suggestions::add);
    List<Suggestion> named = index.complete(prefix, reader.audience(), today, OF_A_KIND);
    named.stream().filter(suggestion -> suggestion.kind() != Suggestion.Kind.CITY).forEach(suggestions::add);
    named.stream()
        .filter(suggestion -> suggestion.kind() == Suggestion.Kind.CITY)
        .map(city -> new Suggestion(city.kind(), city.value(), city.label(), reader.discretion().tell(city.people())))
        .sorted(MOST_FIRST)
        .forEach(suggestions::add);
    return suggestions;
  }

  private Suggestion topic(String id, Reader reader, long count) {
    String label = vocabulary.find(id).map(topic -> topic.label(reader.language())).orElse(id);
    return new Suggestion(Suggestion.Kind.TOPIC, id, label, reader.discretion().tell(count));
  }
}
