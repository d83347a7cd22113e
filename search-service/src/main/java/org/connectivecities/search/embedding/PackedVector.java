package org.connectivecities.search.embedding;

/**
 * A direction in two bytes a dimension, for keeping many: half of what floats take. The cosine of two is off by less than
 * 1e-4, and whole numbers add up the same in every order.
 */
public final class PackedVector {

  /** Keeps every sum of products of two within an int: none exceeds the product of the lengths (Cauchy, Schwarz). */
  private static final int LENGTH = 32_000;

  private static final int OVERHEAD = 60;

  private final short[] values;

  private PackedVector(short[] values) {
    this.values = values;
  }

  public static PackedVector of(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    double scale = squares == 0 ? 0 : LENGTH / Math.sqrt(squares);
    short[] values = new short[vector.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) Math.round(vector[i] * scale);
    }
    return new PackedVector(values);
  }

  /** About how much memory it takes. */
  public long bytes() {
    return OVERHEAD + (long) Short.BYTES * values.length;
  }

  /** Cosine of the angle between the two, -1 to 1; 0 where one has no direction. */
  public double cosine(PackedVector other) {
    int sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return Math.clamp(sum / ((double) LENGTH * LENGTH), -1, 1);
  }
}
