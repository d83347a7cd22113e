package org.connectivecities.search.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.connectivecities.search.indexing.ExpertIndex;
import org.connectivecities.search.indexing.Experts;
import org.connectivecities.search.indexing.IndexEntry;
import org.connectivecities.search.indexing.IndexFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every recall index must do. Each test has a word of its own, since the index may hold other people. */
abstract class RecallIndexConformance {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  abstract ExpertIndex index();

  abstract RecallIndex recall();

  /** A vector that the index takes; two different numbers give two different directions. */
  abstract float[] vector(int direction);

  @Test
  void scoresEveryPassageOfWhoIsFoundByOne() {
    given(Map.of(), person("a").saying("About " + word).saying("About graveyards", "cemeteries"));

    List<PassageScore> pool = recall().pool(words());

    assertThat(pool).extracting(PassageScore::passageId).containsExactly("c1", "c2");
    assertThat(pool.getFirst().lexical()).isPositive();
    assertThat(pool.getLast().lexical()).isZero();
    assertThat(pool.getLast().concepts()).containsEntry("cemeteries", 1.0);
    assertThat(pool).allSatisfy(passage -> assertThat(passage.cosine()).isNaN());
  }

  @Test
  void findsByMeaningWhoSharesNoWord() {
    Experts.Draft near = person("near").saying(word + " text");
    Experts.Draft far = person("far").saying(word + " other");
    given(Map.of(hash(near), vector(1), hash(far), vector(2)), near, far);

    Map<String, Double> cosines = new java.util.HashMap<>();
    recall().pool(new RecallQuery(List.of(new RecallQuery.WordedText(word, "en")), Map.of(), () -> vector(1), request(null, Set.of(), Set.of())))
        .forEach(passage -> cosines.put(passage.expertId(), passage.cosine()));

    assertThat(cosines.get(word + "near")).isCloseTo(1, within(1e-4));
    assertThat(cosines.get(word + "far")).isLessThan(.5);
  }

  @Test
  void seesAVectorThatComesAfterTheTextWasLookedAt() {
    given(Map.of(), person("late").saying(word + " text"));
    var query = new RecallQuery(List.of(new RecallQuery.WordedText(word, "en")), Map.of(), () -> vector(1), request(null, Set.of(), Set.of()));
    assertThat(recall().pool(query)).filteredOn(passage -> passage.expertId().equals(word + "late")).noneMatch(PassageScore::read);

    index().addVectors(texts -> texts.stream().map(text -> vector(1)).toList(), 1000);
    index().refresh();

    assertThat(recall().pool(query))
        .filteredOn(passage -> passage.expertId().equals(word + "late"))
        .singleElement()
        .satisfies(passage -> {
          assertThat(passage.cosine()).isNotNaN();
          assertThat(passage.read()).isTrue();
        });
  }

  @Test
  void findsByAWordThatTheChallengeHasInTheOtherLanguageOnly() {
    given(Map.of(), person("a").saying("About " + word));

    var glossed = new RecallQuery.WordedText("rien", "fr", Map.of("en", word));
    var query = new RecallQuery(List.of(glossed), Map.of(), null, request(null, Set.of(), Set.of()));

    assertThat(recall().pool(query)).extracting(PassageScore::expertId).containsExactly(word + "a");
    assertThat(recall().pool(query).getFirst().lexical()).isPositive();
  }

  @Test
  void findsByTopicAcrossLanguages() {
    given(Map.of(), person("a").saying("Teilhabe am Rathaus " + word, "cemeteries"));

    var query = new RecallQuery(List.of(), Map.of("cemeteries", 1.0), null, request(null, Set.of(), Set.of()));

    assertThat(recall().pool(query)).extracting(PassageScore::expertId).contains(word + "a");
  }

  @Test
  void proposesOnlyWhoMayBeProposed() {
    given(
        Map.of(),
        person("yes").saying(word),
        person("no").agreeing(true, false).saying(word),
        person("away").pausedUntil(TODAY.plusDays(1)).saying(word),
        person("same").from("Tamale", "GH").saying(word),
        person("silent").speaking("fr").saying(word));

    var query = query(request(IndexFields.cityKey("tamale", "GH"), Set.of("virtual-session"), Set.of("en")));

    assertThat(recall().pool(query)).extracting(PassageScore::expertId).containsExactly(word + "yes");
  }

  @Test
  void scoresEverybodyWhoMayBeProposedWhetherFoundOrNot() {
    given(
        Map.of(),
        person("found").saying("About " + word),
        person("other").saying("About graveyards", "cemeteries").saying("About gardens"),
        person("no").agreeing(true, false).saying(word),
        person("same").from("Tamale", "GH").saying(word));

    var everybody =
        recall().everybody(query(request(IndexFields.cityKey("tamale", "GH"), Set.of(), Set.of()))).stream()
            .filter(passage -> passage.expertId().startsWith(word))
            .toList();

    assertThat(everybody)
        .extracting(passage -> passage.expertId() + " " + passage.passageId())
        .containsExactlyInAnyOrder(word + "found c1", word + "other c1", word + "other c2");
    assertThat(everybody).filteredOn(passage -> passage.expertId().endsWith("other")).allSatisfy(
        passage -> assertThat(passage.lexical()).isZero());
  }

  @Test
  void forgetsWhoIsErasedOrPaused() {
    given(Map.of(), person("a").saying(word), person("b").saying(word));

    index().write(List.of(new IndexEntry.Hidden(word + "a", 2, true), new IndexEntry.Hidden(word + "b", 2, false)), Map.of());
    index().refresh();

    assertThat(recall().pool(words())).isEmpty();
  }

  @Test
  void forgetsPassagesThatAreNoMore() {
    given(Map.of(), person("a").saying("One").saying(word));
    given(Map.of(), person("a").version(2).saying("One " + word));

    assertThat(recall().pool(words())).singleElement().satisfies(passage -> {
      assertThat(passage.passageId()).isEqualTo("c1");
      assertThat(passage.version()).isEqualTo(2);
    });
  }

  @Test
  void takesTheNearestPieceOfALongPassage() {
    String text = IntStream.range(0, 30).mapToObj(i -> word + " in sentence " + i + " of many. ").collect(Collectors.joining());
    Experts.Draft longText = person("a").saying(text);
    List<String> hashes = hashes(longText);
    given(Map.of(hashes.get(0), vector(2), hashes.get(1), vector(1)), longText);

    var query = new RecallQuery(List.of(new RecallQuery.WordedText(word, "en")), Map.of(), () -> vector(1), request(null, Set.of(), Set.of()));

    assertThat(recall().pool(query))
        .filteredOn(passage -> passage.expertId().equals(word + "a"))
        .singleElement()
        .satisfies(passage -> assertThat(passage.cosine()).isCloseTo(1, within(1e-4)));
  }

  @Test
  void marksTheWordsItWasAskedFor() {
    given(Map.of(), person("a").saying("A <b>plan</b> against " + word));

    var key = new RecallIndex.Key(word + "a", "c1");

    assertThat(recall().snippets(words(), List.of(key)).get(key).html())
        .contains("<mark>" + word + "</mark>").doesNotContain("<b>");
  }

  private Experts.Draft person(String name) {
    return Experts.of(word + name).named("Somebody");
  }

  private void given(Map<String, float[]> vectors, Experts.Draft... people) {
    index().write(List.of(people).stream().map(Experts.Draft::entry).toList(), vectors);
    index().refresh();
  }

  private static String hash(Experts.Draft person) {
    return hashes(person).getFirst();
  }

  private static List<String> hashes(Experts.Draft person) {
    return ((IndexEntry.Present) person.entry()).expert().passages().getFirst().chunks().stream().map(chunk -> chunk.hash()).toList();
  }

  private RecallQuery words() {
    return query(request(null, Set.of(), Set.of()));
  }

  private RecallQuery query(CandidateRequest request) {
    return new RecallQuery(List.of(new RecallQuery.WordedText(word, "en")), Map.of(), null, request);
  }

  private static CandidateRequest request(@Nullable String city, Set<String> formats, Set<String> languages) {
    return new CandidateRequest(List.of(), List.of(), 10, city, formats, languages, TODAY);
  }
}
