package org.connectivecities.search.expertsearch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectivecities.vocabulary.Vocabulary;

/** Names the values of facets: topics from the vocabulary, countries and languages as Java knows them. */
public final class FacetLabels {

  private static final Comparator<Facet.Value> MOST_FIRST =
      Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::value);

  private final Vocabulary vocabulary;

  public FacetLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** All filters in their order; a chosen value is there even when it finds nobody. */
  List<Facet> facets(Found found, SearchCriteria criteria, String language) {
    return Arrays.stream(Filter.values())
        .map(filter -> facet(filter, found.counts().getOrDefault(filter, Map.of()), criteria, language))
        .toList();
  }

  private Facet facet(Filter filter, Map<String, Long> counts, SearchCriteria criteria, String language) {
    var all = new LinkedHashMap<>(counts);
    criteria.chosen(filter).forEach(value -> all.putIfAbsent(value, 0L));
    List<Facet.Value> values =
        all.entrySet().stream()
            .map(count -> value(filter, count.getKey(), count.getValue(), criteria, language))
            .sorted(MOST_FIRST)
            .toList();
    return new Facet(filter, values);
  }

  private Facet.Value value(Filter filter, String value, long count, SearchCriteria criteria, String language) {
    return new Facet.Value(value, label(filter, value, language), count, criteria.chosen(filter).contains(value));
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
