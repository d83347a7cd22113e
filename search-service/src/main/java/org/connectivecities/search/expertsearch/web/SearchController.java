package org.connectivecities.search.expertsearch.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.search.access.Access;
import org.connectivecities.search.expertsearch.Audience;
import org.connectivecities.search.expertsearch.Discretion;
import org.connectivecities.search.expertsearch.Reader;
import org.connectivecities.search.expertsearch.SearchCriteria;
import org.connectivecities.search.expertsearch.SearchExperts;
import org.connectivecities.search.expertsearch.SuggestCompletions;
import org.connectivecities.search.expertsearch.Suggestion;
import org.connectivecities.search.indexing.Regions;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searching, open to everybody: members are told of people, everybody else of what was done where. */
@RestController
@RequestMapping("/api/v1/search")
class SearchController {

  private static final int LONGEST_PREFIX = 60;
  private static final String ENGLISH = "en";

  private final SearchExperts search;
  private final SuggestCompletions completions;
  private final Vocabulary vocabulary;
  private final CriteriaReader criteria;
  private final InstantSource clock;

  SearchController(
      SearchExperts search,
      SuggestCompletions completions,
      Vocabulary vocabulary,
      Regions regions,
      InstantSource clock) {
    this.search = search;
    this.completions = completions;
    this.vocabulary = vocabulary;
    this.criteria = new CriteriaReader(vocabulary, regions);
    this.clock = clock;
  }

  @GetMapping("/experts")
  SearchAnswer experts(Actor actor, @ParameterObject SearchParameters asked) {
    SearchCriteria wanted = criteria.read(asked, audience(actor), today());
    String language = language(asked.lang());
    return SearchAnswer.of(
        search.search(wanted, new Reader(language, wanted.audience(), discretion(actor))),
        PageCursor.Order.of(wanted.audience(), wanted.hasText()),
        topic -> vocabulary.find(topic).map(known -> known.label(language)).orElse(topic));
  }

  @GetMapping("/suggestions")
  Completion suggestions(
      Actor actor, @RequestParam String prefix, @RequestParam(required = false) @Nullable String lang) {
    String typed = prefix.strip();
    if (typed.isEmpty() || typed.length() > LONGEST_PREFIX) {
      String message = "must have 1 to " + LONGEST_PREFIX + " characters";
      throw new ProblemException(ProblemKind.INVALID, "prefix " + message, Fault.at("prefix", message));
    }
    Reader reader = new Reader(language(lang), audience(actor), discretion(actor));
    return new Completion(
        completions.complete(typed, reader, today()).stream().map(Completion.Item::of).toList());
  }

  private static Audience audience(Actor actor) {
    return Access.maySeePeople(actor) ? Audience.MEMBERS : Audience.VISITORS;
  }

  private static Discretion discretion(Actor actor) {
    return Access.mayCountFew(actor) ? Discretion.NONE : Discretion.ABOUT_FEW;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  static String language(@Nullable String asked) {
    String language = Locale.forLanguageTag(Objects.requireNonNullElse(asked, ENGLISH)).getLanguage();
    return language.isEmpty() ? ENGLISH : language;
  }

  /** @param items topics, then people, then cities; people for members only */
  record Completion(List<Item> items) {

    /**
     * @param kind topic, person or city
     * @param count people; absent where it is not told
     * @param fewerThan where the count is not told: at least one person, and fewer than this
     */
    @Schema(name = "CompletionItem")
    record Item(String kind, String value, String label, @Nullable Long count, @Nullable Integer fewerThan) {

      static Item of(Suggestion suggestion) {
        return new Item(
            suggestion.kind().name().toLowerCase(Locale.ROOT), suggestion.value(), suggestion.label(),
            Told.count(suggestion.people()), Told.fewerThan(suggestion.people()));
      }
    }
  }
}
