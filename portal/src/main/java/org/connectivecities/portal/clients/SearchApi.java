package org.connectivecities.portal.clients;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** Finding people. */
public interface SearchApi {

  @GetExchange("/api/v1/search/experts")
  Found experts(@RequestParam MultiValueMap<String, String> asked);

  @GetExchange("/api/v1/search/suggestions")
  Suggestions suggestions(@RequestParam String prefix, @RequestParam String lang);

  /** The newest practice of each person of whom visitors may be told. */
  @GetExchange("/api/v1/search/practices")
  Practices practices(@RequestParam int limit);

  /**
   * @param items people, for members
   * @param practices what was done where, for everybody else
   * @param total people; absent where it is not told
   * @param fewerThan where the total is not told
   * @param next cursor of the following page
   * @param match exact, or similar where no word agreed exactly
   * @param facets by filter: topic, language, country, region, format, available
   * @param advice what to do where nobody was found
   */
  record Found(
      List<Person> items,
      List<Practice> practices,
      @Nullable String next,
      @Nullable Long total,
      @Nullable Integer fewerThan,
      String match,
      @Nullable String didYouMean,
      Map<String, List<FacetValue>> facets,
      List<Advice> advice) {}

  /** @param textLanguages in which the texts of the profile are written */
  record Person(
      String expertId,
      String name,
      @Nullable String role,
      @Nullable String organisation,
      String city,
      String country,
      List<String> languages,
      List<String> formats,
      @Nullable String available,
      List<TopicLabel> topics,
      List<String> textLanguages,
      List<Highlight> highlights) {}

  /** @param title absent where somebody has not documented one: then the topics say what they know */
  record Practice(
      @Nullable String title,
      @Nullable String titleLanguage,
      String city,
      String country,
      @Nullable Integer year,
      List<TopicLabel> topics,
      List<String> languages,
      List<String> formats) {}

  record TopicLabel(String id, String label) {}

  /**
   * @param language of the text; und where unknown
   * @param html escaped by the search service; the only element is {@code <mark>}
   */
  record Highlight(String language, String html) {}

  /**
   * @param count people; absent where it is not told
   * @param fewerThan where the count is not told: at least one person, and fewer than this
   */
  record FacetValue(String value, String label, @Nullable Long count, @Nullable Integer fewerThan, boolean chosen) {}

  /**
   * @param action drop-filter, correct-spelling or ask-coordinators
   * @param hits people it finds; absent where it is not told
   * @param fewerThan as in a facet
   */
  record Advice(
      String action, @Nullable String filter, @Nullable String q, @Nullable Long hits, @Nullable Integer fewerThan) {}

  record Practices(List<RecentPractice> items) {}

  /** @param language of the title; absent where it is not told */
  record RecentPractice(
      String title,
      @Nullable String language,
      String city,
      String country,
      @Nullable Integer year,
      List<TopicLabel> topics) {}

  record Suggestions(List<Suggestion> items) {}

  /** @param kind topic, person or city */
  record Suggestion(String kind, String value, String label) {}
}
