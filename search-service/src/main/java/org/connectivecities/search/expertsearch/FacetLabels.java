package org.connectivecities.search.expertsearch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.connectivecities.vocabulary.Vocabulary;

/** Names the values of facets: topics from the vocabulary, countries and languages as Java knows them. */
public final class FacetLabels {

  private static final Comparator<Facet.Value> MOST_FIRST =
      Comparator.<Facet.Value>comparingLong(value -> value.people().known()).reversed().thenComparing(Facet.Value::label);

  private final Vocabulary vocabulary;

  public FacetLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** All filters in their order; a chosen value is there even when it finds nobody. */
  List<Facet> facets(Found found, SearchCriteria criteria, Reader reader) {
    return Arrays.stream(Filter.values()).map(filter -> facet(filter, found, criteria, reader)).toList();
  }

  /** In the order of what is told: the order of what is not would tell it. */
  private Facet facet(Filter filter, Found found, SearchCriteria criteria, Reader reader) {
    Set<String> chosen = criteria.chosen(filter);
    boolean all = reader.discretion().mayDescribe(found.counted().getOrDefault(filter, 0L));
    var counts = new LinkedHashMap<>(found.counts().getOrDefault(filter, Map.of()));
    chosen.forEach(value -> counts.putIfAbsent(value, 0L));
    List<Facet.Value> values =
        counts.entrySet().stream()
            .filter(count -> all || chosen.contains(count.getKey()))
            .map(count -> value(filter, count, chosen, reader))
            .sorted(MOST_FIRST)
            .toList();
    return new Facet(filter, values);
  }

  private Facet.Value value(Filter filter, Map.Entry<String, Long> count, Set<String> chosen, Reader reader) {
    String value = count.getKey();
    String label = label(filter, value, reader.language());
    return new Facet.Value(value, label, reader.discretion().tell(count.getValue()), chosen.contains(value));
  }

  /** Formats, regions and availability are words of the interface, whose owner translates them. */
  String label(Filter filter, String value, String language) {
    Locale reader = Locale.forLanguageTag(language);
    return switch (filter) {
      case TOPIC -> vocabulary.find(value).map(topic -> topic.label(language)).orElse(value);
      case COUNTRY -> Locale.of("", value).getDisplayCountry(reader);
      case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(reader);
      case REGION, FORMAT, AVAILABLE -> value;
    };
  }
}
