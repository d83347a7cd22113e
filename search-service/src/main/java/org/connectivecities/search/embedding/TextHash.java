package org.connectivecities.search.embedding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Recognises a text that a model has already turned into a vector. */
public final class TextHash {

  private static final int BYTES = 16;

  private TextHash() {}

  public static String of(String model, String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest((model + '\n' + text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
