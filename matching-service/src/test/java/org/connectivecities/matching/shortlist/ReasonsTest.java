package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.connectivecities.matching.scoring.Assessment.Part;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.wording.Sentence;
import org.junit.jupiter.api.Test;

class ReasonsTest {

  private static Part part(String signal, String contribution, Evidence... evidence) {
    Score score =
        evidence.length == 0 ? Score.of(0.5) : Score.because(0.5, Sentence.of(signal + ".reason"), List.of(evidence));
    return new Part(signal, new BigDecimal("0.5"), new BigDecimal(contribution), score);
  }

  private static Evidence practice(String words) {
    return new Evidence(Evidence.Kind.PRACTICE, "p1", words, List.of());
  }

  @Test
  void putsWhatPeopleHaveDoneBeforeEverythingElse() {
    List<Part> parts =
        List.of(
            part("language", "0.30", Evidence.profile("languages", "en C1")),
            part("topic", "0.10", practice("drains")),
            part("text", "0.20", practice("lanes")));

    assertThat(Reasons.of(parts)).extracting(Part::signal).containsExactly("text", "topic", "language");
  }

  @Test
  void saysNothingTwiceOfTheSameWords() {
    List<Part> parts =
        List.of(
            part("topic", "0.20", practice("drains")),
            part("text", "0.10", practice("drains")),
            part("documented", "0.05", practice("drains"), practice("dry lanes")));

    assertThat(Reasons.of(parts)).extracting(Part::signal).containsExactly("topic", "documented");
  }

  @Test
  void saysNoMoreThanFiveAndNothingWithoutEvidenceOrWeight() {
    List<Part> parts =
        new java.util.ArrayList<>(IntStream.range(0, 8).mapToObj(i -> part("s" + i, "0.1" + i, practice("words " + i))).toList());
    parts.add(part("low", "0.90"));
    parts.add(part("weightless", "0.00", practice("other words")));

    assertThat(Reasons.of(parts)).extracting(Part::signal).containsExactly("s7", "s6", "s5", "s4", "s3");
    assertThat(Reasons.of(List.of(part("weightless", "0.00", practice("other words"))))).isEmpty();
  }
}
