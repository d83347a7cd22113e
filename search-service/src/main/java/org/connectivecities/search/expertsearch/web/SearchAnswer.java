package org.connectivecities.search.expertsearch.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectivecities.search.expertsearch.Advice;
import org.connectivecities.search.expertsearch.Amount;
import org.connectivecities.search.expertsearch.Facet;
import org.connectivecities.search.expertsearch.Highlight;
import org.connectivecities.search.expertsearch.Hit;
import org.connectivecities.search.expertsearch.PublicPractice;
import org.connectivecities.search.expertsearch.SearchPage;
import org.jspecify.annotations.Nullable;

/**
 * @param items people, for members
 * @param practices what was done where, for everybody else, one of each person who was found
 * @param total people; absent where it is not told
 * @param fewerThan where the total is not told: at least one person, and fewer than this
 * @param next cursor of the following page; absent on the last
 * @param match exact, or similar where no word agreed exactly
 * @param advice what to do, only where nobody was found
 */
record SearchAnswer(
    List<Item> items,
    List<Deed> practices,
    @Nullable String next,
    @Nullable Long total,
    @Nullable Integer fewerThan,
    String match,
    @Nullable String didYouMean,
    Map<String, List<FacetValue>> facets,
    List<Step> advice) {

  /** @param highlights escaped HTML; the only element is {@code <mark>} */
  @Schema(name = "FoundPerson")
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

  /**
   * Every field that somebody who is no member is given of what was found.
   *
   * @param title absent where there is no practice to tell of: then the topics say what somebody there knows
   * @param languages in which one can talk about it
   */
  @Schema(name = "FoundPractice")
  record Deed(
      @Nullable String title,
      @Nullable String titleLanguage,
      String city,
      String country,
      @Nullable Integer year,
      List<Topic> topics,
      List<String> languages,
      List<String> formats) {}

  record Topic(String id, String label) {}

  /**
   * @param count people; absent where it is not told
   * @param fewerThan where the count is not told: at least one person, and fewer than this
   */
  record FacetValue(String value, String label, @Nullable Long count, @Nullable Integer fewerThan, boolean chosen) {

    static FacetValue of(Facet.Value value) {
      return new FacetValue(value.value(), value.label(), Told.count(value.people()), Told.fewerThan(value.people()), value.chosen());
    }
  }

  /**
   * @param action drop-filter, correct-spelling or ask-coordinators
   * @param hits people it finds; absent where it is not told
   * @param fewerThan where the hits are not told: at least one person, and fewer than this
   */
  record Step(
      String action, @Nullable String filter, @Nullable String q, @Nullable Long hits, @Nullable Integer fewerThan, String text) {

    static Step finding(Amount hits, String action, @Nullable String filter, @Nullable String q, String text) {
      return new Step(action, filter, q, Told.count(hits), Told.fewerThan(hits), text);
    }
  }

  static SearchAnswer of(SearchPage page, PageCursor.Order order, java.util.function.Function<String, String> label) {
    var facets = new LinkedHashMap<String, List<FacetValue>>();
    page.facets().forEach(facet -> facets.put(facet.filter().code(), facet.values().stream().map(FacetValue::of).toList()));
    return new SearchAnswer(
        page.hits().stream().map(hit -> item(hit, label)).toList(),
        page.practices().stream().map(practice -> deed(practice, label)).toList(),
        PageCursor.write(page.next(), order),
        Told.count(page.total()),
        Told.fewerThan(page.total()),
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
        topics(hit.topics(), label),
        hit.textLanguages(),
        hit.highlights());
  }

  private static Deed deed(PublicPractice it, java.util.function.Function<String, String> label) {
    return new Deed(
        it.title(), it.titleLanguage(), it.city(), it.country(), it.year(), topics(it.topics(), label), it.languages(), it.formats());
  }

  private static List<Topic> topics(List<String> ids, java.util.function.Function<String, String> label) {
    return ids.stream().map(topic -> new Topic(topic, label.apply(topic))).toList();
  }

  private static Step step(Advice advice) {
    return switch (advice) {
      case Advice.DropFilter drop ->
          Step.finding(drop.hits(), "drop-filter", drop.filter().code(), null, "Without this filter there are matches.");
      case Advice.OtherSpelling other ->
          Step.finding(other.hits(), "correct-spelling", null, other.text(), "This spelling finds people.");
      case Advice.AskCoordinators ask ->
          new Step("ask-coordinators", null, ask.text(), null, null,
              "Try other words or a wider topic, or post a challenge: coordinators then look for you.");
    };
  }
}
