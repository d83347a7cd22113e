package org.connectivecities.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.SearchApi.Advice;
import org.connectivecities.portal.clients.SearchApi.FacetValue;
import org.connectivecities.portal.clients.SearchApi.Found;
import org.connectivecities.portal.clients.SearchApi.Person;
import org.connectivecities.portal.clients.SearchApi.Practice;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of an answer: addresses instead of cursors, words instead of codes.
 *
 * @param total how many people, in words
 * @param here the address of this search
 * @param people for members
 * @param practices for everybody else
 */
record Results(
    String words,
    String here,
    String total,
    boolean nobody,
    boolean similar,
    @Nullable Link otherSpelling,
    List<Group> groups,
    List<Link> chosen,
    List<Person> people,
    List<Practice> practices,
    @Nullable String next,
    @Nullable String first,
    List<Step> steps) {

  /** Values shown before "more". */
  private static final int SHOWN = 6;

  /** Of what a saved search is called as much as fits. */
  private static final int LONGEST_NAME = 120;

  /** The words and what they are narrowed down to. */
  public String called() {
    String name = Stream.concat(Stream.of(words), chosen.stream().map(Link::label)).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    return name.length() <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME - 1) - 1)) + "…";
  }

  record Link(String label, String address) {}

  record Group(String filter, String title, List<Value> first, List<Value> more) {}

  /** @param amount of people, in words where it is not told exactly */
  record Value(String value, String label, String amount, boolean chosen) {}

  /** @param key of the message that says what to do; {@code link} does it */
  record Step(String key, @Nullable Link link, String hits) {}

  static Results of(Asked asked, Found found, Speech say) {
    List<Group> groups = new ArrayList<>();
    List<Link> chosen = new ArrayList<>();
    for (String filter : asked.filters().keySet()) {
      List<Value> values = values(filter, found.facets().getOrDefault(filter, List.of()), say);
      values.stream().filter(Value::chosen).forEach(value -> chosen.add(new Link(value.label(), asked.without(filter, value.value()))));
      if (!values.isEmpty()) {
        groups.add(new Group(filter, say.text("search.filter." + filter), head(values), tail(values)));
      }
    }
    String other = found.didYouMean();
    return new Results(
        asked.words(),
        asked.first(),
        total(found, say),
        found.fewerThan() == null && Long.valueOf(0).equals(found.total()),
        found.match().equals("similar"),
        other == null ? null : new Link(other, asked.inWords(other)),
        groups,
        chosen,
        found.items(),
        found.practices(),
        found.next() == null ? null : asked.next(found.next()),
        asked.page() == null ? null : asked.first(),
        found.advice().stream().map(advice -> step(advice, asked, say)).toList());
  }

  private static String total(Found found, Speech say) {
    Integer limit = found.fewerThan();
    return limit == null
        ? say.count("search.total", found.total() == null ? 0 : found.total())
        : say.text("search.some", say.number(limit));
  }

  private static List<Value> values(String filter, List<FacetValue> values, Speech say) {
    return values.stream()
        .filter(value -> !Long.valueOf(0).equals(value.count()) || value.chosen())
        .map(value -> new Value(value.value(), label(filter, value, say), say.amount(value.count(), value.fewerThan()), value.chosen()))
        .toList();
  }

  private static String label(String filter, FacetValue value, Speech say) {
    return switch (filter) {
      case "country" -> say.country(value.value());
      case "language" -> say.language(value.value());
      case "topic" -> value.label();
      default -> say.word(filter, value.value());
    };
  }

  /** Chosen ones are never hidden behind "more". */
  private static List<Value> head(List<Value> values) {
    return values.stream().filter(value -> value.chosen() || values.indexOf(value) < SHOWN).toList();
  }

  private static List<Value> tail(List<Value> values) {
    return values.stream().filter(value -> !value.chosen() && values.indexOf(value) >= SHOWN).toList();
  }

  private static Step step(Advice advice, Asked asked, Speech say) {
    String hits = say.amount(advice.hits(), advice.fewerThan());
    return switch (advice.action()) {
      case "drop-filter" -> new Step("search.advice.filter", drop(String.valueOf(advice.filter()), asked, say), hits);
      case "correct-spelling" -> new Step("search.advice.spelling", spelling(String.valueOf(advice.q()), asked), hits);
      default -> new Step("search.advice.post", null, hits);
    };
  }

  private static Link drop(String filter, Asked asked, Speech say) {
    return new Link(say.text("search.filter." + filter), asked.withoutFilter(filter));
  }

  private static Link spelling(String words, Asked asked) {
    return new Link(words, asked.inWords(words));
  }
}
