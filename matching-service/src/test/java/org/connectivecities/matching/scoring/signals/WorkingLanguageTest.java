package org.connectivecities.matching.scoring.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.scoring.signals.SignalAssert.keys;
import static org.connectivecities.matching.scoring.signals.SignalAssert.reason;
import static org.connectivecities.matching.scoring.signals.SignalAssert.score;
import static org.connectivecities.matching.scoring.signals.SignalAssert.value;

import java.util.stream.Stream;
import org.connectivecities.matching.Given;
import org.junit.jupiter.api.Test;

class WorkingLanguageTest {

  private final WorkingLanguage signal = new WorkingLanguage();
  private final Given.Wish wish = Given.challenge().languages("en", "fr");

  @Test
  void risesWithTheLevel() {
    var values = Stream.of("A1", "A2", "B1", "B2", "C1", "native").map(level -> value(signal, wish, Given.person("e").speaks("en", level)));

    assertThat(values).isSorted().doesNotHaveDuplicates().last().isEqualTo(1.0);
  }

  @Test
  void takesTheBestSharedLanguage() {
    var score = score(signal, wish, Given.person("e").speaks("en", "B1").speaks("fr", "C2").speaks("de", "native"));

    assertThat(score.value()).isEqualByComparingTo("1");
    assertThat(score.evidence()).singleElement().extracting("passage").isEqualTo("fr C2");
  }

  @Test
  void saysThatABasicLevelIsAMisfit() {
    var score = score(signal, wish, Given.person("e").speaks("en", "A2"));

    assertThat(reason(score)).isEmpty();
    assertThat(keys(score.misfits())).containsExactly("working-language.weak");
  }

  @Test
  void keepsALittleWhereAnInterpreterHelps() {
    var interpreted = Given.challenge().languages("en").withInterpretation();

    assertThat(value(signal, interpreted, Given.person("e").speaks("de", "C2"))).isPositive();
    assertThat(value(signal, wish, Given.person("e").speaks("de", "C2"))).isZero();
  }

  @Test
  void knowsThatACityCanWorkInTheLanguageItWritesIn() {
    var silent = Given.challenge().writtenIn("pt");

    assertThat(value(signal, silent, Given.person("e").speaks("pt-BR", "native"))).isEqualTo(1);
    assertThat(keys(score(signal, silent, Given.person("e").speaks("de", "C2")).unknowns()))
        .containsExactly("working-language.challenge-unknown");
  }

  @Test
  void saysWhatIsUnknown() {
    assertThat(keys(score(signal, wish, Given.person("e")).unknowns())).containsExactly("working-language.profile-unknown");
    assertThat(keys(score(signal, wish, Given.person("e").speaks("en", null)).unknowns()))
        .containsExactly("working-language.level-unknown");
  }
}
