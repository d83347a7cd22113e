package org.connectivecities.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.connectivecities.portal.shell.Spoken;
import org.junit.jupiter.api.Test;

class PressTest {

  private static byte[] printed(String language) {
    return APress.ready().print("sample", Map.of("text", "Dürre\u0000 in Łódź – جفاف في حلب"), Spoken.in(language));
  }

  @Test
  void printsEveryScriptOfItsLanguagesAndNothingThatXmlForbids() {
    assertThat(APress.keep("sample", printed("en"))).contains("Dürre", "in Łódź", "حلب");
  }

  /** Screen readers need the language and the marks; a reader far away needs the fonts. */
  @Test
  void tagsPapersAndBringsTheirFonts() throws IOException {
    try (PDDocument paper = Loader.loadPDF(printed("ar"))) {
      assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("ar");
      assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(paper.getPage(0).getResources().getFontNames()).isNotEmpty().allSatisfy(font ->
          assertThat(paper.getPage(0).getResources().getFont(font).isEmbedded()).isTrue());
    }
  }
}
