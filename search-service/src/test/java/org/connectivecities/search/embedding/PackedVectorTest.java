package org.connectivecities.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedVectorTest {

  @Test
  void comparesAsTheFloatsDo() {
    var random = new Random(1);
    for (int pair = 0; pair < 200; pair++) {
      float[] a = vector(random);
      float[] b = vector(random);

      assertThat(PackedVector.of(a).cosine(PackedVector.of(b))).isCloseTo(Vectors.cosine(a, b), within(1e-4));
    }
  }

  @Test
  void doesNotOverflowWhereAllIsInOneDimension() {
    var one = PackedVector.of(new float[] {0, 3, 0});

    assertThat(one.cosine(one)).isEqualTo(1);
    assertThat(one.cosine(PackedVector.of(new float[] {0, -2, 0}))).isEqualTo(-1);
  }

  @Test
  void hasNoNearnessWithoutADirection() {
    assertThat(PackedVector.of(new float[3]).cosine(PackedVector.of(new float[] {1, 0, 0}))).isZero();
  }

  private static float[] vector(Random random) {
    float[] vector = new float[384];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return vector;
  }
}
