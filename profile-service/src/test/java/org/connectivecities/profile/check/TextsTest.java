package org.connectivecities.profile.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @Test
  void keepsProseInNormalFormWithPlainLineEnds() {
    assertThat(Texts.prose(40).judge("  Gru\u0308ße\r\naus\rKiel\t! ")).isEqualTo(Verdict.fine("Grüße\naus\nKiel\t!"));
  }

  @Test
  void keepsScriptsAndEmoji() {
    String text = "مياه الأمطار · 雨水 · 👩🏽‍🔧";
    assertThat(Texts.line(60).judge(text)).isEqualTo(Verdict.fine(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u202Eb", "a\u2066b", "a\uD800b", "a\u0085b", "a\uFFFFb"})
  void refusesCharactersThatShowSomethingElse(String hostile) {
    assertThat(Texts.prose(40).judge(hostile)).isInstanceOf(Verdict.Wrong.class);
  }

  @Test
  void refusesOneCharacterTooMany() {
    assertThat(Texts.line(3).judge("abcd")).isEqualTo(Verdict.wrong(Flaw.TOO_LONG, 4, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines", "a\ttab"})
  void refusesSeveralLinesWhereOneIsMeant(String text) {
    assertThat(Texts.line(40).judge(text)).isInstanceOf(Verdict.Wrong.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a?b=c", "http://example.org"})
  void acceptsWebLinks(String link) {
    assertThat(Texts.link().judge(link)).isEqualTo(Verdict.fine(link));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://", "https://user:pw@example.org",
    "//example.org", "example.org", "ht tp://x"
  })
  void refusesOtherLinks(String link) {
    assertThat(Texts.link().judge(link)).isInstanceOf(Verdict.Wrong.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "@b.org", "a b@c.org", "a@b.org\nc", "a@@b.org", "=cmd@x"})
  void refusesWhatIsNoAddress(String text) {
    assertThat(Texts.email().judge(text)).isInstanceOf(Verdict.Wrong.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "a b", "../x", "ä"})
  void refusesIdsThatDoNotFitIntoAnAddress(String id) {
    assertThat(Texts.id().judge(id)).isInstanceOf(Verdict.Wrong.class);
  }
}
