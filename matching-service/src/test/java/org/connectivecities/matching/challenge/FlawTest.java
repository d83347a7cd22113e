package org.connectivecities.matching.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.testing.CommittedTable;
import org.junit.jupiter.api.Test;

class FlawTest {

  /** Pages have a text for each line of the committed table; a test of theirs reads it, too. */
  @Test
  void isListedWhereThePagesLookFor() throws IOException {
    String lines =
        Arrays.stream(Flaw.values()).map(flaw -> "| `" + flaw.wire() + "` | " + flaw.words() + " |\n").collect(Collectors.joining());

    CommittedTable.compare("docs/flaws/matching.md", "| reason | in English |\n|---|---|\n" + lines);
  }

  @Test
  void tellsItsValues() {
    assertThat(Flaw.OUT_OF_RANGE.at("/teamSize", 1, 5))
        .isEqualTo(new Refusal.Fault("/teamSize", "must be between 1 and 5", "out-of-range", List.of("1", "5")));
    assertThat(new Refusal.Invalid(List.of(Flaw.REQUIRED.at("/city"))).below("/draft").faults().getFirst().reason()).isEqualTo("required");
  }
}
