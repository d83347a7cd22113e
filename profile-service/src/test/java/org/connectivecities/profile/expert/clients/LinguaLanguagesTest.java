package org.connectivecities.profile.expert.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinguaLanguagesTest {

  private static final LinguaLanguages LANGUAGES = new LinguaLanguages();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | I run street-by-street planning with residents and hand-drawn flood maps.
      de | Ich plane Mulden und Notwasserwege in dicht bebauten Quartieren.
      fr | Je conçois des bassins de rétention et des collecteurs dans les quartiers denses.
      es | Diseño redes de drenaje y parques inundables junto con las vecinas del barrio.
      pt | Em vinte encostas a prefeitura entregou projeto, engenheira e materiais de obra.
      ar | أعمل على إدارة مياه الأمطار في الأحياء الكثيفة مع السكان
      it | Progetto piazze allagabili insieme agli abitanti del quartiere.
      pl | Projektuję zbiorniki retencyjne wspólnie z mieszkańcami dzielnicy.
      uk | Я проєктую дощові сади разом із мешканцями району.
      tr | Mahalle sakinleriyle birlikte yağmur bahçeleri tasarlıyorum.
      """)
  void tellsTheLanguagesOfTheNetworkApart(String language, String text) {
    assertThat(LANGUAGES.of(text)).contains(language);
  }

  @Test
  void leavesShortTextsOpen() {
    assertThat(LANGUAGES.of("Drainage")).isEmpty();
    assertThat(LANGUAGES.of("1234567890 1234567890 123")).isEmpty();
  }
}
