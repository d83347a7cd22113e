package org.connectivecities.search.expertsearch.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.connectivecities.platform.http.Cursors;
import org.connectivecities.search.expertsearch.ExpertSearch;
import org.connectivecities.search.indexing.Practice;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Open to everybody, as visitors search, and of the same people. */
@RestController
class PracticesController {

  private final ExpertSearch search;
  private final Vocabulary vocabulary;
  private final InstantSource clock;

  PracticesController(ExpertSearch search, Vocabulary vocabulary, InstantSource clock) {
    this.search = search;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  @GetMapping("/api/v1/search/practices")
  @Operation(
      summary = "What cities have done lately",
      description = "The newest documented practice of each practitioner who agreed to that, newest first. Names nobody.")
  Recent practices(
      @Parameter(description = "Most of them; 20 when absent") @RequestParam(required = false) @Nullable Integer limit,
      @Parameter(description = "Language of the topics' labels; English when absent") @RequestParam(required = false) @Nullable String lang) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    String language = SearchController.language(lang);
    return new Recent(
        search.practices(today, Cursors.limit(limit)).stream().map(practice -> item(practice, language)).toList());
  }

  /** A topic that this version of the vocabulary does not know is left out. */
  private Item item(Practice practice, String language) {
    return new Item(
        practice.title(),
        practice.language(),
        practice.city(),
        practice.country(),
        practice.year(),
        practice.topics().stream()
            .flatMap(topic -> vocabulary.find(topic).stream())
            .map(topic -> new SearchAnswer.Topic(topic.id(), topic.label(language)))
            .toList());
  }

  record Recent(List<Item> items) {}

  /** @param language of the title; absent where it is not told */
  @io.swagger.v3.oas.annotations.media.Schema(name = "RecentPractice")
  record Item(
      String title,
      @Nullable String language,
      String city,
      String country,
      @Nullable Integer year,
      List<SearchAnswer.Topic> topics) {}
}
