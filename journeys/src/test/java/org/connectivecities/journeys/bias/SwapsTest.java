package org.connectivecities.journeys.bias;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwapsTest {

  private static ExpertPublished expert(String id, String name, String city, String country) {
    var competence = new ExpertPublished.Competence("c1", "stormwater", name + " clears drains; she knows how.", "en", null, null);
    var practice =
        new ExpertPublished.Practice("p1", "Drains", "He did it.", null, null, "Kumasi", "GH", 2020, List.of(), "en", null);
    return new ExpertPublished(
        id, 1, name, "engineer", null, city, country, null, List.of(), List.of(competence), List.of(practice), List.of(),
        null, null, null, Instant.EPOCH);
  }

  private final List<ExpertPublished> experts =
      List.of(
          expert("e1", "Mara Vogel", "Bremen", "DE"),
          expert("e2", "Ali Demir", "Izmir", "TR"),
          expert("e3", "Ana Souza", "Recife", "BR"));

  @Test
  void swapsNamesInTextsTooAndNothingElse() {
    ExpertPublished swapped = Swaps.names(experts).getFirst();

    assertThat(swapped.name()).isEqualTo("Ana Souza");
    assertThat(swapped.competences().getFirst().text()).isEqualTo("Ana Souza clears drains; she knows how.");
    assertThat(swapped.city()).isEqualTo("Bremen");
    assertThat(swapped.expertId()).isEqualTo("e1");
    assertThat(swapped.practices()).isEqualTo(experts.getFirst().practices());
  }

  @Test
  void swapsHomesAndLeavesWhereThingsWereDone() {
    List<ExpertPublished> swapped = Swaps.homes(experts);

    assertThat(swapped).extracting(ExpertPublished::country).containsExactly("BR", "DE", "TR");
    assertThat(swapped).extracting(ExpertPublished::city).containsExactly("Recife", "Bremen", "Izmir");
    assertThat(swapped.getFirst().practices().getFirst().country()).isEqualTo("GH");
    assertThat(swapped.getFirst().name()).isEqualTo("Mara Vogel");
  }

  @Test
  void givesEverybodyOneGender() {
    ExpertPublished women = Swaps.gender(experts, Gender.FEMININE).get(1);
    ExpertPublished men = Swaps.gender(experts, Gender.MASCULINE).get(1);

    assertThat(women.name()).isEqualTo("Beatriz Demir");
    assertThat(men.name()).isEqualTo("Bernardo Demir");
    assertThat(women.practices().getFirst().text()).isEqualTo("She did it.");
    assertThat(men.competences().getFirst().text()).endsWith("clears drains; he knows how.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He saw her city himself. | She saw her city herself. | He saw his city himself.",
        "Frau Vogel kam, der Herr ging. | Frau Vogel kam, der Frau ging. | Herr Vogel kam, der Herr ging.",
        "Elle travaille, il attend. | Elle travaille, elle attend. | Il travaille, il attend.",
        "the theme of shelter | the theme of shelter | the theme of shelter"
      })
  void speaksOfPeopleInOneGender(String text, String feminine, String masculine) {
    assertThat(Gender.FEMININE.in(text)).isEqualTo(feminine);
    assertThat(Gender.MASCULINE.in(text)).isEqualTo(masculine);
  }
}
