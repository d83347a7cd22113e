package org.connectivecities.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLanguagesTest {

  private final ContentLanguages languages = ContentLanguages.load();

  @Test
  void readsEveryLanguageFile() {
    assertThat(languages.codes()).containsExactly("ar", "de", "en", "es", "fr", "pt");
    assertThat(languages.all()).allSatisfy(language -> {
      assertThat(language.filters()).isNotEmpty();
      assertThat(language.functionWords()).hasSizeGreaterThan(20);
    });
  }

  @Test
  void asksGermanWithoutSplittingCompounds() {
    var german = languages.all().stream().filter(language -> language.code().equals("de")).findFirst().orElseThrow();

    assertThat(german.asksOtherwise()).isTrue();
    assertThat(german.filters()).contains("de_compounds");
    assertThat(german.queryFilters()).doesNotContain("de_compounds");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "en | We collect the waste of the old town and bring it to the market",
    "de | Wir sammeln den Abfall in der Altstadt und bringen ihn auf den Markt",
    "fr | Nous collectons les déchets de la vieille ville et du marché avec les habitants",
    "es | Recogemos los residuos de la ciudad y los llevamos al mercado con una cooperativa",
    "pt | Recolhemos os resíduos da cidade e não os levamos para o aterro com uma associação",
    "ar | نجمع النفايات من المدينة في السوق مع السكان إلى المحطة",
    "und | Kumasi 2019 BRT",
    "und | Odpady w mieście zbieramy z mieszkańcami"
  })
  void recognisesTheLanguageOfATextThatDoesNotSay(String language, String text) {
    assertThat(languages.languageOf(null, text)).isEqualTo(language);
  }

  @Test
  void believesTheDeclaredLanguageWithoutItsRegion() {
    assertThat(languages.languageOf("pt-BR", "the of and to in")).isEqualTo("pt");
  }

  @Test
  void keepsALanguageItCannotStem() {
    assertThat(languages.languageOf("tr", "Atık yönetimi")).isEqualTo("tr");
    assertThat(languages.has("tr")).isFalse();
  }
}
