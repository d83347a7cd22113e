package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

  @TempDir Path folder;

  private Pipeline read(String... lines) throws IOException {
    return Pipeline.read(Files.write(folder.resolve("config.yml"), List.of(lines)));
  }

  @Test
  void readsYamlAndProperties() throws IOException {
    var expected =
        new Pipeline(
            List.of("words", "topics"), Map.of("text-fit", new BigDecimal("0.6"), "topic-fit", new BigDecimal("0.4")), false,
            Pipeline.Reach.FOUND);

    assertThat(read("means: [words, topics]", "rules: off", "reach: found", "weights:", "  text-fit: 0.6", "  topic-fit: 0.4"))
        .isEqualTo(expected);
    assertThat(read("means=words topics", "rules=no", "reach=found", "text-fit=0.6", "topic-fit=0.4")).isEqualTo(expected);
  }

  @Test
  void isTheWholeEngineWhereNothingIsSaid() throws IOException {
    assertThat(read("# nothing")).isEqualTo(Pipeline.WHOLE);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> read("wheights: all")).hasMessageContaining("wheights is neither a setting");
    assertThatThrownBy(() -> read("rules: maybe")).hasMessageContaining("rules must be on or off");
    assertThatThrownBy(() -> read("reach: some")).hasMessageContaining("reach must be");
  }

  @Test
  void ranksEverybodyOnlyInANetworkOfOrdinarySize() {
    assertThat(Pipeline.WHOLE.everybody(Pipeline.LARGE_NETWORK)).isTrue();
    assertThat(Pipeline.WHOLE.everybody(Pipeline.LARGE_NETWORK + 1)).isFalse();
  }

  @Test
  void keepsProportionsWhenASignalIsLeftOut() {
    var weights = Map.of("a", new BigDecimal("0.5"), "b", new BigDecimal("0.3"), "c", new BigDecimal("0.2"));

    Map<String, BigDecimal> others = Ablation.without("c", weights);

    assertThat(others).containsOnlyKeys("a", "b");
    assertThat(others.get("a").add(others.get("b"))).isEqualByComparingTo("1");
    assertThat(others.get("a")).isEqualByComparingTo("0.625");
  }
}
