package org.connectivecities.search.expertsearch.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.connectivecities.platform.http.Cursors;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.search.expertsearch.Audience;
import org.connectivecities.search.expertsearch.Filter;
import org.connectivecities.search.expertsearch.Highlight;
import org.connectivecities.search.expertsearch.SearchCriteria;
import org.connectivecities.search.indexing.Notice;
import org.connectivecities.search.indexing.Regions;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Parameters to criteria. Collects everything that is wrong, and says for each value what would be right. */
final class CriteriaReader {

  private static final int LONGEST_TEXT = 200;
  private static final int MOST_VALUES = 20;
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> NOTICES =
      Arrays.stream(Notice.values()).map(Notice::code).collect(Collectors.toCollection(TreeSet::new));

  private final Vocabulary vocabulary;
  private final Regions regions;

  CriteriaReader(Vocabulary vocabulary, Regions regions) {
    this.vocabulary = vocabulary;
    this.regions = regions;
  }

  /** @throws ProblemException naming every parameter that is wrong */
  SearchCriteria read(SearchParameters asked, Audience audience, LocalDate today) {
    var faults = new ArrayList<Fault>();
    var chosen = new EnumMap<Filter, Set<String>>(Filter.class);
    choose(Filter.TOPIC, asked.topic(), this::topic, this::topicHint, chosen, faults);
    choose(Filter.LANGUAGE, asked.language(), CriteriaReader::language, hint("a BCP 47 code such as 'fr'"), chosen, faults);
    choose(Filter.COUNTRY, asked.country(), CriteriaReader::country, hint("an ISO 3166 code such as 'GH'"), chosen, faults);
    choose(Filter.REGION, asked.region(), one(regions.names()), hint("one of " + regions.names()), chosen, faults);
    choose(Filter.FORMAT, asked.format(), CriteriaReader::code, hint("a format such as 'study-tour'"), chosen, faults);
    choose(Filter.AVAILABLE, asked.available(), one(NOTICES), hint("one of " + NOTICES), chosen, faults);
    String text = text(asked.q(), faults);
    if (!faults.isEmpty()) {
      throw new ProblemException(
          ProblemKind.INVALID, faults.getFirst().pointer() + " " + faults.getFirst().message(), faults);
    }
    PageCursor.Order order = PageCursor.Order.of(audience, !text.isBlank());
    return new SearchCriteria(audience, text, chosen, today, Cursors.limit(asked.limit()), PageCursor.read(asked.page(), order));
  }

  private static String text(@Nullable String q, List<Fault> faults) {
    String text = Objects.requireNonNullElse(q, "").replace(Highlight.START, "").replace(Highlight.END, "").strip();
    if (text.length() > LONGEST_TEXT) {
      faults.add(Fault.at("q", "is longer than " + LONGEST_TEXT + " characters; the words that matter are enough"));
    }
    return text;
  }

  private static void choose(
      Filter filter,
      @Nullable List<String> asked,
      Function<String, Optional<String>> read,
      Function<String, String> expected,
      Map<Filter, Set<String>> chosen,
      List<Fault> faults) {
    List<String> values = asked == null ? List.of() : asked.stream().map(String::strip).toList();
    if (values.size() > MOST_VALUES) {
      faults.add(Fault.at(filter.code(), "has more than " + MOST_VALUES + " values"));
      return;
    }
    var good = new TreeSet<String>();
    for (String value : values) {
      read.apply(value).ifPresentOrElse(
          good::add, () -> faults.add(Fault.at(filter.code(), "'" + shown(value) + "' is not " + expected.apply(value))));
    }
    if (!good.isEmpty()) {
      chosen.put(filter, good);
    }
  }

  private static String shown(String value) {
    return value.length() > 40 ? value.substring(0, 40) + "…" : value;
  }

  private Optional<String> topic(String value) {
    return vocabulary.resolve(value);
  }

  private String topicHint(String value) {
    List<String> near = vocabulary.suggest(value, 3);
    return near.isEmpty() ? "a known topic" : "a known topic; did you mean " + String.join(", ", near) + "?";
  }

  private static Optional<String> language(String value) {
    return LANGUAGE.matcher(value).matches() ? Optional.of(Locale.forLanguageTag(value).toLanguageTag()) : Optional.empty();
  }

  private static Optional<String> country(String value) {
    return Optional.of(value.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
  }

  private static Optional<String> code(String value) {
    return CODE.matcher(value).matches() ? Optional.of(value) : Optional.empty();
  }

  private static Function<String, Optional<String>> one(Set<String> known) {
    return value -> known.contains(value) ? Optional.of(value) : Optional.empty();
  }

  private static Function<String, String> hint(String expected) {
    return value -> expected;
  }
}
