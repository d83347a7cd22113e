package org.connectivecities.search.expertsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.search.indexing.Practice;
import org.junit.jupiter.api.Test;

class OpenProfileTest {

  private static final Practice WARDENS = new Practice("Drain wardens keep inlets open", "Bremen", "DE", 2021, List.of("stormwater"), "en");
  private static final Practice SWALES = new Practice("Mulden statt neuer Rohre in der Siedlung", "Bremen", "DE", 2019, List.of("flood-protection"), "de");

  private final OpenProfile both = open(List.of(SWALES, WARDENS));

  @Test
  void tellsTheNewestPracticeWhereNothingIsLookedFor() {
    assertThat(shown(both, "", Map.of()).title()).isEqualTo(WARDENS.title());
  }

  @Test
  void tellsThePracticeWhoseTitleHasTheWordsInflectedOrNot() {
    assertThat(shown(both, "Siedlungen", Map.of()).title()).isEqualTo(SWALES.title());
    assertThat(shown(both, "warden", Map.of()).title()).isEqualTo(WARDENS.title());
  }

  @Test
  void tellsThePracticeOnTheChosenTopic() {
    PublicPractice shown = shown(both, "", Map.of(Filter.TOPIC, Set.of("flood-protection")));

    assertThat(shown.title()).isEqualTo(SWALES.title());
    assertThat(shown.topics()).as("its own first").containsExactly("flood-protection", "stormwater");
  }

  @Test
  void tellsTopicsAndPlaceOfSomebodyWithoutAPractice() {
    assertThat(shown(open(List.of()), "x", Map.of()))
        .isEqualTo(new PublicPractice(null, null, "Kiel", "DE", null, List.of("stormwater"), List.of("de"), List.of("study-tour")));
  }

  private static OpenProfile open(List<Practice> practices) {
    return new OpenProfile(practices, "Kiel", "DE", List.of("stormwater"), List.of("de"), List.of("study-tour"));
  }

  private static PublicPractice shown(OpenProfile profile, String text, Map<Filter, Set<String>> chosen) {
    return profile.shownTo(new SearchCriteria(Audience.VISITORS, text, chosen, LocalDate.of(2026, 11, 22), 20, null));
  }
}
