package org.connectivecities.profile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.connectivecities.platform.testing.CommittedTable;
import org.junit.jupiter.api.Test;

class FlawTest {

  /** Pages have a text for each line of the committed table; a test of theirs reads it, too. */
  @Test
  void isListedWhereThePagesLookFor() throws IOException {
    String lines =
        Arrays.stream(Flaw.values()).map(flaw -> "| `" + flaw.wire() + "` | " + flaw.words() + " |\n").collect(Collectors.joining());

    CommittedTable.compare("docs/flaws/profile.md", "| reason | in English |\n|---|---|\n" + lines);
  }

  @Test
  void tellsItsValues() {
    assertThat(Flaw.TOO_LONG.in(List.of("1600", "1500"))).isEqualTo("is 1600 characters long, at most 1500 are kept");
    assertThat(Fault.at("/years", Flaw.OUT_OF_RANGE, 0, 70).message()).isEqualTo("lies between 0 and 70");
  }
}
