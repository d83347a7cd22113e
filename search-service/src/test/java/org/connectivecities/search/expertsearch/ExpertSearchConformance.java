package org.connectivecities.search.expertsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.connectivecities.search.indexing.ExpertIndex;
import org.connectivecities.search.indexing.Experts;
import org.connectivecities.search.indexing.Practice;
import org.junit.jupiter.api.Test;

/** What every search must do. Each test has a word of its own, since the index may hold other people. */
abstract class ExpertSearchConformance {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  abstract ExpertIndex index();

  abstract ExpertSearch search();

  @Test
  void findsTextOfAnyPassageAndMarksIt() {
    given(person("a").saying("Nothing here").saying("A plan against " + word + " in <old> towns"));

    Hit hit = find(Map.of()).hits().getFirst();

    assertThat(hit.expertId()).isEqualTo(word + "a");
    assertThat(hit.highlights()).singleElement().satisfies(mark -> {
      assertThat(mark.html()).contains("<mark>" + word + "</mark>").contains("&lt;old&gt;").doesNotContain("<old>");
      assertThat(mark.language()).isEqualTo("en");
    });
  }

  @Test
  void findsOnlyPeopleWhoAgreed() {
    given(
        person("yes").saying(word),
        person("no").agreeing(false, true).saying(word),
        person("none").agreeing(false, false).saying(word));

    assertThat(ids(find(Map.of()))).containsExactly(word + "yes");
  }

  @Test
  void leavesOutWhoIsPausedToday() {
    given(
        person("back").pausedUntil(TODAY).saying(word),
        person("away").pausedUntil(TODAY.plusDays(1)).saying(word));

    assertThat(ids(find(Map.of()))).containsExactly(word + "back");
  }

  @Test
  void countsAFacetWithoutItsOwnFilter() {
    given(
        person("gh").from("Kumasi", "GH").speaking("en").saying(word),
        person("ke").from("Nairobi", "KE").speaking("en").saying(word),
        person("sn").from("Dakar", "SN").speaking("fr").saying(word));

    Found found = find(Map.of(Filter.COUNTRY, Set.of("GH"), Filter.LANGUAGE, Set.of("en")));

    assertThat(ids(found)).containsExactly(word + "gh");
    assertThat(found.counts().get(Filter.COUNTRY)).isEqualTo(Map.of("GH", 1L, "KE", 1L));
    assertThat(found.counts().get(Filter.LANGUAGE)).isEqualTo(Map.of("en", 1L));
    assertThat(found.counts().get(Filter.REGION)).isEqualTo(Map.of("sub-saharan-africa", 1L));
    assertThat(found.counted()).containsEntry(Filter.COUNTRY, 2L).containsEntry(Filter.LANGUAGE, 1L).containsEntry(Filter.REGION, 1L);
  }

  @Test
  void takesValuesOfOneFilterAsAlternatives() {
    given(
        person("gh").from("Kumasi", "GH").saying(word),
        person("ke").from("Nairobi", "KE").saying(word),
        person("sn").from("Dakar", "SN").saying(word));

    assertThat(ids(find(Map.of(Filter.COUNTRY, Set.of("GH", "SN"))))).containsExactlyInAnyOrder(word + "gh", word + "sn");
  }

  @Test
  void findsNarrowTopicsUnderAWideOne() {
    given(person("brt").saying(word, "bus-rapid-transit"), person("other").saying(word, "cemeteries"));

    assertThat(ids(find(Map.of(Filter.TOPIC, Set.of("mobility"))))).containsExactly(word + "brt");
  }

  @Test
  void pagesThroughEverybodyOnce() {
    given(person("a").saying(word), person("b").saying(word), person("c").saying(word), person("d").saying(word), person("e").saying(word));

    var seen = new ArrayList<String>();
    Position after = null;
    do {
      Found page = search().find(new SearchCriteria(Audience.MEMBERS, word, Map.of(), TODAY, 2, after), Precision.EXACT);
      assertThat(page.total()).isEqualTo(5);
      seen.addAll(ids(page));
      after = page.next();
    } while (after != null);

    assertThat(seen).containsExactly(word + "a", word + "b", word + "c", word + "d", word + "e");
  }

  @Test
  void forgivesAWrongLetterOnlyWhenAsked() {
    given(person("a").saying("About " + word));
    String typo = word.substring(0, 8) + "x" + word.substring(9);

    assertThat(search().find(criteria(typo, Map.of()), Precision.EXACT).total()).isZero();
    assertThat(ids(search().find(criteria(typo, Map.of()), Precision.SIMILAR))).containsExactly(word + "a");
    assertThat(search().respell(typo, Audience.MEMBERS)).contains(word);
  }

  @Test
  void doesNotSpellWithWordsOfPeopleWhoDidNotAgree() {
    given(person("a").agreeing(false, true).saying("About " + word));

    assertThat(search().respell(word.substring(0, 8) + "x" + word.substring(9), Audience.MEMBERS)).isEmpty();
  }

  @Test
  void completesNamesAndCitiesOfPeopleWhoAgreed() {
    given(
        person("a").named("Ama " + word).from("Town " + word, "GH"),
        person("b").named("Kofi " + word).from("Town " + word, "GH").agreeing(false, true));

    List<Suggestion> found = search().complete(word.substring(0, 9), Audience.MEMBERS, TODAY, 5);

    assertThat(found).extracting(Suggestion::kind, Suggestion::label, Suggestion::people)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(Suggestion.Kind.PERSON, "Ama " + word, new Amount.Exactly(1)),
            org.assertj.core.api.Assertions.tuple(Suggestion.Kind.CITY, "Town " + word, new Amount.Exactly(1)));
  }

  @Test
  void tellsTheNewestPracticeOfEachPersonWhoAgreedTheNewestFirst() {
    Practice older = practice("older", 2023);
    Practice newest = practice("newest", 2025);
    Practice undated = practice("undated", null);
    given(
        person("a").having(older),
        person("b").having(practice("earlier", 2019)).having(newest).having(practice("untold", null)),
        person("c").having(undated),
        person("d").having(practice("private", 2026)).agreeing(false, true),
        person("e").having(practice("resting", 2026)).pausedUntil(TODAY.plusDays(1)),
        person("f").having(practice("former", 2026)).beforeVisitors(),
        person("g").having(new Practice("", "Kumasi", "GH", 2026, List.of(), null)));

    assertThat(search().practices(TODAY, 100)).filteredOn(each -> each.title().startsWith(word)).containsExactly(newest, older, undated);
    assertThat(search().practices(TODAY, 1)).hasSize(1);
  }

  private Practice practice(String title, Integer year) {
    return new Practice(word + title, "Tamale", "GH", year, List.of("stormwater"), "en");
  }

  @Test
  void tellsVisitorsWhatWasDoneOfThoseWhoAgreedToThat() {
    given(
        person("a").speaking("fr").saying("x", "stormwater").having(practice("Cellars stay dry in " + word)),
        person("b").beforeVisitors().having(practice("Nobody asked " + word)),
        person("c").agreeing(false, true).having(practice("Refused " + word)),
        person("d").pausedUntil(TODAY.plusDays(1)).having(practice("Paused " + word)));

    Found found = visit(word);

    assertThat(found.total()).isEqualTo(1);
    assertThat(found.hits()).isEmpty();
    assertThat(found.open()).singleElement().satisfies(open -> {
      assertThat(open.practices()).containsExactly(practice("Cellars stay dry in " + word));
      assertThat(open.topics()).containsExactly("stormwater");
      assertThat(open.languages()).containsExactly("fr");
    });
  }

  @Test
  void findsNobodyForVisitorsByWhatTheyAreNotTold() {
    given(
        person("a").named("Ama " + word).saying("Written by " + word).having(practice("Ama " + word + " keeps cellars dry")),
        person("b").from("Town " + word, "GH").named("Nobody"));

    assertThat(visit("Ama").open()).isEmpty();
    assertThat(visit(word).open()).extracting(OpenProfile::city).containsExactly("Town " + word);
    assertThat(search().find(visitor(word.substring(0, 8) + "x" + word.substring(9), null), Precision.SIMILAR).total()).isEqualTo(1);
    assertThat(search().complete(word.substring(0, 9), Audience.VISITORS, TODAY, 5)).extracting(Suggestion::kind)
        .containsExactly(Suggestion.Kind.CITY);
  }

  @Test
  void spellsForVisitorsWithNothingThatTheyAreNotTold() {
    given(person("a").named("Ama " + word).saying("About " + word));

    assertThat(search().respell(word.substring(0, 8) + "x" + word.substring(9), Audience.VISITORS)).isEmpty();
  }

  @Test
  void pagesVisitorsThroughEverybodyOnceWithoutAnId() {
    for (String name : List.of("a", "b", "c")) {
      given(person(name).having(practice(name + " " + word)));
    }

    Found first = search().find(new SearchCriteria(Audience.VISITORS, word, Map.of(), TODAY, 2, null), Precision.EXACT);
    Found rest = search().find(new SearchCriteria(Audience.VISITORS, word, Map.of(), TODAY, 2, first.next()), Precision.EXACT);

    assertThat(first.next().last()).isNull();
    assertThat(rest.next()).isNull();
    assertThat(java.util.stream.Stream.of(first, rest).flatMap(page -> page.open().stream()).map(open -> open.practices().getFirst().title()))
        .containsExactlyInAnyOrder("a " + word, "b " + word, "c " + word);
  }

  private Found visit(String text) {
    return search().find(visitor(text, null), Precision.EXACT);
  }

  private static SearchCriteria visitor(String text, Position after) {
    return new SearchCriteria(Audience.VISITORS, text, Map.of(), TODAY, 20, after);
  }

  private static Practice practice(String title) {
    return new Practice(title, "Tamale", "GH", 2023, List.of("stormwater"), "en");
  }

  private Experts.Draft person(String name) {
    return Experts.of(word + name).named("Somebody");
  }

  private void given(Experts.Draft... people) {
    index().write(List.of(people).stream().map(Experts.Draft::entry).toList(), Map.of());
    index().refresh();
  }

  private Found find(Map<Filter, Set<String>> filters) {
    return search().find(criteria(word, filters), Precision.EXACT);
  }

  private static SearchCriteria criteria(String text, Map<Filter, Set<String>> filters) {
    return new SearchCriteria(Audience.MEMBERS, text, filters, TODAY, 20, null);
  }

  private static List<String> ids(Found found) {
    return found.hits().stream().map(Hit::expertId).toList();
  }
}
