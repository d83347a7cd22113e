package org.connectivecities.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.connectivecities.portal.shell.Languages;
import org.connectivecities.portal.shell.Speech;
import org.connectivecities.portal.shell.Spoken;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class GuideTest {

  private static final int HEAVIEST_PICTURE = 60_000;

  private final GuideController guide = new GuideController();

  @Test
  void hasWordsAndALightPictureForEachStep() throws IOException {
    for (String reader : GuideController.READERS) {
      for (int step = 1; step <= GuideController.STEPS; step++) {
        assertThat(guide.picture(reader + "-" + step).getBody()).as(reader + step).hasSizeBetween(1_000, HEAVIEST_PICTURE);
        for (String language : Languages.CODES) {
          Speech say = Spoken.in(language);
          assertThat(say.text("guide." + reader + "." + step)).isNotBlank();
          assertThat(say.text("guide." + reader + "." + step + ".text")).isNotBlank();
        }
      }
    }
  }

  @Test
  void hasNoOtherPictures() {
    assertThatThrownBy(() -> guide.picture("../application")).isInstanceOf(ResponseStatusException.class);
    assertThatThrownBy(() -> guide.picture("city-6")).isInstanceOf(ResponseStatusException.class);
  }
}
