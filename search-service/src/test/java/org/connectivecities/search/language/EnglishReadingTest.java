package org.connectivecities.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.glossing.Glossary;
import org.junit.jupiter.api.Test;

class EnglishReadingTest {

  private static final Glossary GLOSSARY = new Glossary(Vocabulary.load(), List.of());
  private final EnglishReading reading = new EnglishReading(GLOSSARY, false);

  @Test
  void leavesEnglishAndUnknownLanguagesAlone() {
    assertThat(reading.of("Our streets flood.", "en")).isEqualTo("Our streets flood.");
    assertThat(reading.of("Mitaa yetu", "sw")).isEqualTo("Mitaa yetu");
    assertThat(reading.of("Straßen", ContentLanguages.UNKNOWN)).isEqualTo("Straßen");
    assertThat(reading.of(" ", "de")).isEqualTo(" ");
  }

  @Test
  void readsAForeignTextInEnglish() {
    assertThat(reading.of("Die Anwohner der Straße", "de")).isEqualTo("resident street");
  }

  @Test
  void keepsATextOfWhichLittleIsKnownBehindTheKnownWords() {
    String text = "Die Straße blubbert gar wunderlich quietschend herum";
    assertThat(reading.of(text, "de")).startsWith("street ").endsWith(". " + text);
  }

  @Test
  void showsAMultilingualModelEveryTextAsItIs() {
    assertThat(new EnglishReading(GLOSSARY, true).of("Die Anwohner der Straße", "de")).isEqualTo("Die Anwohner der Straße");
  }
}
