package org.connectivecities.matching.candidate.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectivecities.matching.candidate.Excerpt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedHtmlTest {

  /** Marks are shown here as brackets around what they cover. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain words | plain words",
        "<mark>Drains</mark> &amp; <mark>lanes</mark> &lt;2 m | [Drains] & [lanes] <2 m",
        "Kan&auml;le <mark>&amp;</mark> Gassen | Kanäle [&] Gassen",
        "not <mark>closed | not [closed]",
        "closed</mark> only | closed only",
        "nothing <mark></mark>inside | nothing inside",
        "&lt;mark&gt;written by hand&lt;/mark&gt; | <mark>written by hand</mark>"
      })
  void readsTextAndPlaces(String html, String expected) {
    assertThat(shown(MarkedHtml.read(html))).isEqualTo(expected);
  }

  private static String shown(Excerpt excerpt) {
    var text = new StringBuilder(excerpt.text());
    excerpt.marks().reversed().forEach(mark -> text.insert(mark.end(), "]").insert(mark.start(), "["));
    return text.toString();
  }
}
