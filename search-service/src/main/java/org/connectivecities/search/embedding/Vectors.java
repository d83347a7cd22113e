package org.connectivecities.search.embedding;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Base64;
import java.util.List;

/** Arithmetic of vectors. */
public final class Vectors {

  private Vectors() {}

  /** The direction between the given ones, of length one. */
  public static float[] mean(List<float[]> vectors) {
    float[] sum = new float[vectors.getFirst().length];
    for (float[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    return unit(sum);
  }

  /** Cosine of the angle between two vectors, -1 to 1; 0 where one has no direction. */
  public static double cosine(float[] a, float[] b) {
    double dot = 0;
    double lengths = Math.sqrt(squares(a) * squares(b));
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
    }
    return lengths == 0 ? 0 : dot / lengths;
  }

  /** The same direction, of length one; changes and returns what it is given. */
  public static float[] unit(float[] vector) {
    double length = Math.sqrt(squares(vector));
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] = (float) (vector[i] / length);
    }
    return vector;
  }

  /** As the index takes and gives it: big-endian floats in Base64, a quarter of what the digits would be. */
  public static String toBase64(float[] vector) {
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * vector.length);
    bytes.asFloatBuffer().put(vector);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  public static float[] fromBase64(String text) {
    FloatBuffer floats = ByteBuffer.wrap(Base64.getDecoder().decode(text)).asFloatBuffer();
    float[] vector = new float[floats.remaining()];
    floats.get(vector);
    return vector;
  }

  private static double squares(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    return sum;
  }
}
