package org.connectivecities.profile.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @ParameterizedTest
  @CsvSource({"de,DE", "GH,GH", "xk,XK"})
  void acceptsCountriesInAnyCase(String written, String kept) {
    assertThat(Codes.country().judge(written)).isEqualTo(Verdict.fine(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEU", "Germany", "XX", "D"})
  void refusesOtherCountries(String written) {
    assertThat(Codes.country().judge(written)).isInstanceOf(Verdict.Wrong.class);
  }

  @ParameterizedTest
  @CsvSource({"en,en", "pt-br,pt-BR", "zh-hans,zh-Hans", "gsw,gsw", "ZU,zu"})
  void keepsLanguagesInCanonicalForm(String written, String kept) {
    assertThat(Codes.language().judge(written)).isEqualTo(Verdict.fine(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"english", "xq", "e", "en_", "12"})
  void refusesUnknownLanguages(String written) {
    assertThat(Codes.language().judge(written)).isInstanceOf(Verdict.Wrong.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-30", "31.03.2027", "tomorrow", "2027"})
  void refusesWhatIsNoDay(String written) {
    assertThat(Codes.day().judge(written)).isInstanceOf(Verdict.Wrong.class);
  }
}
