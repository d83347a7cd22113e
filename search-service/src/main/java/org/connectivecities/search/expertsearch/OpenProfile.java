package org.connectivecities.search.expertsearch;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.connectivecities.search.indexing.Practice;

/**
 * What the index holds of somebody for visitors.
 *
 * @param practices as everybody may be told of them
 * @param topics concept ids that the profile names
 */
public record OpenProfile(
    List<Practice> practices, String city, String country, List<String> topics, List<String> languages, List<String> formats) {

  /** Of inflected words the beginning is the same. */
  private static final int BEGINNING = 5;

  public OpenProfile {
    practices = List.copyOf(practices);
  }

  /** One practice a person: several beside each other would describe somebody. The one that was looked for, else the newest. */
  PublicPractice shownTo(SearchCriteria criteria) {
    Comparator<Practice> best =
        Comparator.<Practice>comparingLong(practice -> hits(practice, criteria))
            .thenComparing(practice -> practice.topics().stream().anyMatch(criteria.chosen(Filter.TOPIC)::contains))
            .thenComparing(Practice::when);
    return practices.stream()
        .max(best)
        .map(it -> new PublicPractice(
            it.title(), it.language(), it.city(), it.country(), it.year(), topics(it), languages, formats))
        .orElseGet(() -> new PublicPractice(null, null, city, country, null, topics, languages, formats));
  }

  public Optional<Practice> newest() {
    return practices.stream().reduce(Practice::orNewer);
  }

  private List<String> topics(Practice first) {
    return Stream.concat(first.topics().stream(), topics.stream()).distinct().toList();
  }

  private static long hits(Practice practice, SearchCriteria criteria) {
    Set<String> titles = beginnings(practice.title());
    return beginnings(criteria.text()).stream().filter(titles::contains).count();
  }

  private static Set<String> beginnings(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 2)
        .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
        .collect(LinkedHashSet::new, Set::add, Set::addAll);
  }
}
