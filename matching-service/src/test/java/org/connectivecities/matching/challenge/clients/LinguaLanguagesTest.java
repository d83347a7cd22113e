package org.connectivecities.matching.challenge.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinguaLanguagesTest {

  private static final LinguaLanguages LANGUAGES = new LinguaLanguages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | In the rainy season, water from the higher parts of the city rushes through the settlements.",
        "de | In der Regenzeit stehen die Keller der Siedlung unter Wasser, und niemand fühlt sich zuständig.",
        "fr | Pendant la saison des pluies, les caniveaux débordent et les maisons du quartier sont inondées.",
        "es | Durante la temporada de lluvias los canales se desbordan y las casas del barrio se inundan.",
        "pt | Uma cidade voltada para o carro tem trânsito intenso e muitos mortos e feridos nas ruas.",
        "ar | تريد البلدية رقمنة إدارتها وخدماتها وتبحث عن مشورة عملية من مدن أخرى",
        "it | Durante la stagione delle piogge i canali traboccano e le case del quartiere si allagano.",
        "pl | W porze deszczowej kanały wylewają, a domy w dzielnicy są zalewane przez wodę.",
        "uk | Під час сезону дощів канали переповнюються, і будинки району затоплює вода.",
        "tr | Yağmur mevsiminde kanallar taşıyor ve mahalledeki evleri su basıyor."
      })
  void recognisesTheLanguagesOfTheNetwork(String language, String text) {
    assertThat(LANGUAGES.of(text)).contains(language);
  }

  @Test
  void saysNothingWhereThereIsNothingToGoBy() {
    assertThat(LANGUAGES.of("  ")).isEmpty();
    assertThat(LANGUAGES.of("12345 !!!")).isEmpty();
  }
}
