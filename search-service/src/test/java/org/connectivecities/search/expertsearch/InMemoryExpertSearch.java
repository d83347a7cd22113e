package org.connectivecities.search.expertsearch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectivecities.search.indexing.IndexEntry;
import org.connectivecities.search.indexing.IndexedExpert;
import org.connectivecities.search.indexing.IndexedPassage;
import org.connectivecities.search.indexing.InMemoryExpertIndex;
import org.connectivecities.search.indexing.Practice;

/** The twin of searching in Elasticsearch: whole words without stems, similar means one letter more or less or changed. */
final class InMemoryExpertSearch implements ExpertSearch {

  private final InMemoryExpertIndex index;

  InMemoryExpertSearch(InMemoryExpertIndex index) {
    this.index = index;
  }

  @Override
  public Found find(SearchCriteria criteria, Precision precision) {
    List<IndexedExpert> worded =
        visible(criteria.audience(), criteria.today()).filter(expert -> hasWords(expert, criteria.audience(), criteria.text(), precision)).toList();
    List<IndexedExpert> passing =
        worded.stream()
            .filter(passes(criteria, null))
            .sorted(Comparator.comparing(expert -> expert.profile().id()))
            .toList();
    Position after = criteria.after();
    List<IndexedExpert> page =
        passing.stream()
            .skip(after == null || after.last() != null ? 0 : after.seen())
            .filter(expert -> after == null || after.last() == null || expert.profile().id().compareTo(after.last().expertId()) > 0)
            .limit(criteria.limit())
            .toList();
    boolean visitors = criteria.audience() == Audience.VISITORS;
    return new Found(
        passing.size(),
        visitors ? List.of() : page.stream().map(expert -> hit(expert, criteria.text())).toList(),
        visitors ? page.stream().map(InMemoryExpertSearch::open).toList() : List.of(),
        counts(worded, criteria), counted(worded, criteria), next(page, criteria, precision));
  }

  private static Position next(List<IndexedExpert> page, SearchCriteria criteria, Precision precision) {
    int seen = page.size() + (criteria.after() == null ? 0 : criteria.after().seen());
    return page.size() < criteria.limit() || seen >= SearchCriteria.DEEPEST
        ? null
        : new Position(
            precision, criteria.audience() == Audience.VISITORS ? null : new Position.Last(1, page.getLast().profile().id()), seen);
  }

  private Stream<IndexedExpert> visible(Audience audience, LocalDate today) {
    return index.entries().stream()
        .filter(IndexEntry.Present.class::isInstance)
        .map(entry -> ((IndexEntry.Present) entry).expert())
        .filter(expert -> mayFind(audience, expert))
        .filter(expert -> expert.profile().pausedUntil() == null || !expert.profile().pausedUntil().isAfter(today));
  }

  private static boolean mayFind(Audience audience, IndexedExpert expert) {
    return audience == Audience.VISITORS ? expert.profile().open() : expert.profile().searchable();
  }

  private static Map<Filter, Map<String, Long>> counts(List<IndexedExpert> worded, SearchCriteria criteria) {
    var counts = new EnumMap<Filter, Map<String, Long>>(Filter.class);
    for (Filter filter : Filter.values()) {
      var byValue = new TreeMap<String, Long>();
      worded.stream()
          .filter(passes(criteria, filter))
          .flatMap(expert -> values(expert, filter).stream())
          .forEach(value -> byValue.merge(value, 1L, Long::sum));
      counts.put(filter, byValue);
    }
    return counts;
  }

  private static Map<Filter, Long> counted(List<IndexedExpert> worded, SearchCriteria criteria) {
    var counted = new EnumMap<Filter, Long>(Filter.class);
    for (Filter filter : Filter.values()) {
      counted.put(filter, worded.stream().filter(passes(criteria, filter)).count());
    }
    return counted;
  }

  private static Predicate<IndexedExpert> passes(SearchCriteria criteria, Filter left) {
    return expert ->
        Arrays.stream(Filter.values())
            .filter(filter -> filter != left && !criteria.chosen(filter).isEmpty())
            .allMatch(filter -> values(expert, filter).stream().anyMatch(criteria.chosen(filter)::contains));
  }

  private static Collection<String> values(IndexedExpert expert, Filter filter) {
    return switch (filter) {
      case TOPIC -> expert.topics();
      case LANGUAGE -> expert.profile().languages();
      case COUNTRY -> List.of(expert.profile().country());
      case REGION -> List.of(expert.region());
      case FORMAT -> expert.profile().formats();
      case AVAILABLE -> List.of(expert.notice().code());
    };
  }

  private static boolean hasWords(IndexedExpert expert, Audience audience, String text, Precision precision) {
    Set<String> words = words(expert, audience);
    return Arrays.stream(tokens(text)).allMatch(asked ->
        words.stream().anyMatch(word -> precision == Precision.EXACT ? word.equals(asked) : similar(word, asked)));
  }

  private static Set<String> words(IndexedExpert expert, Audience audience) {
    var words = new TreeSet<String>();
    var profile = expert.profile();
    if (audience == Audience.VISITORS) {
      Stream.concat(Stream.of(profile.city()), profile.openPractices().stream().flatMap(it -> Stream.of(it.title(), it.city())))
          .forEach(text -> words.addAll(List.of(tokens(text))));
      return words;
    }
    Stream.concat(Stream.of(profile.name(), profile.city()), expert.passages().stream().map(passage -> passage.passage().whole()))
        .forEach(text -> words.addAll(List.of(tokens(text))));
    return words;
  }

  private static String[] tokens(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toArray(String[]::new);
  }

  private static boolean similar(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String restA = a.substring(start);
    String restB = b.substring(start);
    return restA.equals(restB) || tail(restA).equals(tail(restB)) || tail(restA).equals(restB) || restA.equals(tail(restB));
  }

  private static String tail(String text) {
    return text.isEmpty() ? text : text.substring(1);
  }

  private static Hit hit(IndexedExpert expert, String text) {
    var profile = expert.profile();
    List<Highlight> highlights =
        expert.passages().stream().flatMap(passage -> marked(passage, text).stream()).toList();
    return new Hit(
        profile.id(), profile.version(), profile.name(), "", "", profile.city(), profile.country(), expert.region(),
        profile.languages(), profile.formats(), expert.notice().code(), expert.declared().stream().sorted().toList(),
        expert.passages().stream().map(IndexedPassage::language).distinct().sorted().toList(), highlights);
  }

  private static OpenProfile open(IndexedExpert expert) {
    var profile = expert.profile();
    return new OpenProfile(
        profile.openPractices(), profile.city(), profile.country(), expert.declared().stream().sorted().toList(),
        profile.languages(), profile.formats());
  }

  private static Optional<Highlight> marked(IndexedPassage passage, String text) {
    String whole = passage.passage().whole();
    String marked = whole;
    for (String word : tokens(text)) {
      marked = Pattern.compile("(?i)\\b" + Pattern.quote(word) + "\\b").matcher(marked).replaceAll(Highlight.START + "$0" + Highlight.END);
    }
    return marked.equals(whole) ? Optional.empty() : Optional.of(Highlight.of(passage.language(), marked));
  }

  @Override
  public Optional<String> respell(String text, Audience audience) {
    return index.entries().stream()
        .filter(IndexEntry.Present.class::isInstance)
        .map(entry -> ((IndexEntry.Present) entry).expert())
        .filter(expert -> mayFind(audience, expert))
        .flatMap(expert -> words(expert, audience).stream())
        .filter(word -> similar(word, text.toLowerCase(Locale.ROOT)) && !word.equals(text))
        .findFirst();
  }

  @Override
  public List<Suggestion> complete(String prefix, Audience audience, LocalDate today, int limit) {
    String typed = prefix.toLowerCase(Locale.ROOT);
    Stream<Suggestion> people =
        visible(audience, today)
            .filter(_ -> audience == Audience.MEMBERS)
            .filter(expert -> Arrays.stream(tokens(expert.profile().name())).anyMatch(word -> word.startsWith(typed)))
            .map(expert -> new Suggestion(Suggestion.Kind.PERSON, expert.profile().id(), expert.profile().name(), new Amount.Exactly(1)));
    var cities = new TreeMap<String, Long>();
    visible(audience, today)
        .map(expert -> expert.profile().city())
        .filter(city -> Arrays.stream(tokens(city)).anyMatch(word -> word.startsWith(typed)))
        .forEach(city -> cities.merge(city, 1L, Long::sum));
    return Stream.concat(
            people.limit(limit),
            cities.entrySet().stream().map(city -> new Suggestion(Suggestion.Kind.CITY, city.getKey(), city.getKey(), new Amount.Exactly(city.getValue()))).limit(limit))
        .toList();
  }

  @Override
  public List<Practice> practices(LocalDate today, int limit) {
    return visible(Audience.VISITORS, today)
        .flatMap(expert -> expert.profile().newestPractice().stream())
        .sorted(Comparator.comparingInt(Practice::when).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public Map<String, Long> countTopics(Collection<String> topics, Audience audience, LocalDate today) {
    var counts = new TreeMap<String, Long>();
    visible(audience, today).flatMap(expert -> expert.topics().stream()).filter(topics::contains).forEach(topic -> counts.merge(topic, 1L, Long::sum));
    return counts;
  }
}
