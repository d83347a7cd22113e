package org.connectivecities.search.expertsearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightTest {

  private static final String START = Highlight.START;
  private static final String END = Highlight.END;

  @Test
  void marksWords() {
    assertThat(Highlight.of("en", "a " + START + "flood" + END + " plan").html()).isEqualTo("a <mark>flood</mark> plan");
  }

  @Test
  void escapesWhatAProfileSmugglesIn() {
    String html = Highlight.of("en", "<script>alert('" + START + "x" + END + "')</script> <mark> &\"").html();

    assertThat(html)
        .isEqualTo("&lt;script&gt;alert(&#39;<mark>x</mark>&#39;)&lt;/script&gt; &lt;mark&gt; &amp;&quot;");
  }

  @Test
  void dropsAMarkThatNothingCloses() {
    assertThat(Highlight.of("en", "an " + START + "open end").html()).isEqualTo("an open end");
  }
}
