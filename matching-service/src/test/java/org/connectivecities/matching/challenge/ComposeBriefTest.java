package org.connectivecities.matching.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.matching.candidate.City;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.InMemoryCities;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComposeBriefTest {

  private static final CityContext RIVER = new CityContext("sub-saharan-africa", 400_000L, "tropical", null, null, Set.of("river"));

  private final InMemoryCities cities = new InMemoryCities();
  private final ComposeBrief compose =
      new ComposeBrief(
          cities,
          text -> Optional.of("en"),
          new ChallengeTopics(Vocabulary.load(), (text, language) -> List.of("stormwater", "drainage")));

  @BeforeEach
  void registerKumasi() {
    cities.publish(new City("kumasi", 1, new Place("Kumasi", "GH"), RIVER));
  }

  private static Draft draft(
      @Nullable String cityId, @Nullable Place city, @Nullable String challenge, List<String> topics) {
    return new Draft(
        cityId, city, null, challenge, null, null, null, topics, List.of(), List.of(), false, List.of(), null, null,
        CityContext.UNKNOWN, null, null);
  }

  private Brief composed(Draft draft) {
    return ((Outcome.Done<Brief>) compose.of(draft)).value();
  }

  private List<Refusal.Fault> faults(Draft draft) {
    return ((Refusal.Invalid) ((Outcome.Refused<Brief>) compose.of(draft)).refusal()).faults();
  }

  @Test
  void takesNoAddressBeforeBothSidesHaveAgreed() {
    Draft draft = new Draft(
        "kumasi", null, "Floods", "Call +233 30 212 3456", "Dry by 2030, for EUR 2 000 000", "Asked a@b.c", null, List.of("stormwater"),
        List.of("Who?", "a (at) b (dot) c"), List.of(), false, List.of(), null, null, CityContext.UNKNOWN, null, null);

    assertThat(faults(draft)).extracting(Refusal.Fault::pointer).containsExactlyInAnyOrder("/challenge", "/tried", "/questions/1");
    assertThat(faults(draft)).allSatisfy(fault -> assertThat(fault.message()).contains("practitioners"));
    assertThat(compose.ofAnyCity(draft)).as("compared only, shown to nobody").isInstanceOf(Outcome.Done.class);
  }

  @Test
  void derivesWhatACityLeavesOutAndMarksIt() {
    Brief brief = composed(draft("kumasi", null, "Our lanes flood. Every year.", List.of()));

    assertThat(brief.title()).isEqualTo("Our lanes flood");
    assertThat(brief.titleDerived()).isTrue();
    assertThat(brief.language()).isEqualTo("en");
    assertThat(brief.languageDetected()).isTrue();
    assertThat(brief.topics()).containsExactly("stormwater", "drainage");
    assertThat(brief.topicsSuggested()).isTrue();
    assertThat(brief.privacy()).isEqualTo(Brief.Privacy.NETWORK);
    assertThat(brief.context()).isEqualTo(RIVER);
  }

  @Test
  void knowsARegisteredCityByItsName() {
    assertThat(composed(draft(null, new Place("KUMASI", "gh"), "Floods", List.of())).cityId()).isEqualTo("kumasi");
    Brief elsewhere = composed(draft(null, new Place("Elsewhere", "GH"), "Floods", List.of()));
    assertThat(elsewhere.cityId()).isNull();
    assertThat(elsewhere.context().region()).isEqualTo("sub-saharan-africa");
  }

  @Test
  void takesTopicsByIdAndByLabelAndOffersTheNearestForATypingError() {
    Brief brief = composed(draft("kumasi", null, "Floods", List.of("Stormwater management", "housing")));

    assertThat(brief.topics()).containsExactly("stormwater", "housing");
    assertThat(brief.topicsSuggested()).isFalse();
    assertThat(faults(draft("kumasi", null, "Floods", List.of("stormwatr")))).singleElement().satisfies(fault -> {
      assertThat(fault.pointer()).isEqualTo("/topics/0");
      assertThat(fault.message()).contains("stormwater");
    });
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    var draft =
        new Draft(
            null, new Place("", "Ghana"), "x".repeat(201), " ", null, null, "??", List.of(), List.of(""), List.of("@"),
            false, List.of("party"), new Brief.Window(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-01-01")), 99,
            CityContext.UNKNOWN, null, "secret");

    assertThat(faults(draft))
        .extracting(Refusal.Fault::pointer)
        .contains(
            "/city/name", "/city/country", "/title", "/challenge", "/language", "/questions/0", "/languages/0",
            "/formats/0", "/window/to", "/teamSize", "/privacy");
  }

  @Test
  void refusesACityThatNobodyKnows() {
    assertThat(faults(draft("atlantis", null, "Floods", List.of()))).extracting(Refusal.Fault::pointer).containsExactly("/city");
    assertThat(faults(draft(null, null, "Floods", List.of()))).extracting(Refusal.Fault::pointer).containsExactly("/city");
  }

  @Test
  void cutsALongFirstSentenceAtAWord() {
    Brief brief = composed(draft("kumasi", null, "word ".repeat(60), List.of()));

    assertThat(brief.title()).hasSizeLessThanOrEqualTo(81).endsWith("word…");
  }
}
