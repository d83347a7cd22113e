package org.connectivecities.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VectorsTest {

  @Test
  void findsTheDirectionBetween() {
    float[] mean = Vectors.mean(List.of(new float[] {1, 0}, new float[] {0, 1}));

    assertThat((double) mean[0]).isCloseTo(Math.sqrt(.5), within(1e-6));
    assertThat(Vectors.cosine(mean, new float[] {1, 1})).isCloseTo(1, within(1e-6));
  }

  @Test
  void saysNothingOfAVectorWithoutDirection() {
    assertThat(Vectors.cosine(new float[] {0, 0}, new float[] {1, 0})).isZero();
  }

  @Test
  void tellsTextsAndModelsApart() {
    assertThat(TextHash.of("a", "text"))
        .isEqualTo(TextHash.of("a", "text"))
        .isNotEqualTo(TextHash.of("b", "text"))
        .isNotEqualTo(TextHash.of("a", "texts"));
  }
}
