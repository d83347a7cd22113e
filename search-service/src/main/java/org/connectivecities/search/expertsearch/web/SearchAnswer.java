package org.connectivecities.search.expertsearch.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectivecities.search.expertsearch.Advice;
import org.connectivecities.search.expertsearch.Facet;
import org.connectivecities.search.expertsearch.Highlight;
import org.connectivecities.search.expertsearch.Hit;
import org.connectivecities.search.expertsearch.SearchPage;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the following page; absent on the last
 * @param match exact, or similar where no word agreed exactly
 * @param advice what to do, only where nobody was found
 */
record SearchAnswer(
    List<Item> items,
    @Nullable String next,
    long total,
    String match,
    @Nullable String didYouMean,
    Map<String, List<Facet.Value>> facets,
    List<Step> advice) {

  /** @param highlights escaped HTML; the only element is {@code <mark>} */
  record Item(
      String expertId,
      String name,
      String role,
      String organisation,
      String city,
      String country,
      String region,
      List<String> languages,
      List<String> formats,
      String available,
      List<Topic> topics,
      List<String> textLanguages,
      List<Highlight> highlights) {}

  record Topic(String id, String label) {}

  /** @param action drop-filter, correct-spelling or ask-coordinators */
  record Step(String action, @Nullable String filter, @Nullable String q, @Nullable Long hits, String text) {}

  static SearchAnswer of(SearchPage page, boolean scored, java.util.function.Function<String, String> label) {
    var facets = new LinkedHashMap<String, List<Facet.Value>>();
    page.facets().forEach(facet -> facets.put(facet.filter().code(), facet.values()));
    return new SearchAnswer(
        page.hits().stream().map(hit -> item(hit, label)).toList(),
        PageCursor.write(page.next(), scored),
        page.total(),
        page.precision().name().toLowerCase(Locale.ROOT),
        page.didYouMean(),
        facets,
        page.advice().stream().map(SearchAnswer::step).toList());
  }

  private static Item item(Hit hit, java.util.function.Function<String, String> label) {
    return new Item(
        hit.expertId(),
        hit.name(),
        hit.role(),
        hit.organisation(),
        hit.city(),
        hit.country(),
        hit.region(),
        hit.languages(),
        hit.formats(),
        hit.available(),
        hit.topics().stream().map(topic -> new Topic(topic, label.apply(topic))).toList(),
        hit.textLanguages(),
        hit.highlights());
  }

  private static Step step(Advice advice) {
    return switch (advice) {
      case Advice.DropFilter drop ->
          new Step("drop-filter", drop.filter().code(), null, drop.hits(), "Without this filter there are matches.");
      case Advice.OtherSpelling other ->
          new Step("correct-spelling", null, other.text(), other.hits(), "This spelling finds people.");
      case Advice.AskCoordinators ask ->
          new Step("ask-coordinators", null, ask.text(), null,
              "Try other words or a wider topic, or post a challenge: coordinators then look for you.");
    };
  }
}
