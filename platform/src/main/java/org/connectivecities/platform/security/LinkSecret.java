package org.connectivecities.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What makes a link in a letter its reader's alone. */
public final class LinkSecret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;
  private static final int LONGEST = 100;

  private LinkSecret() {}

  public static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether it might be one of ours: nothing longer is worth a look. */
  public static boolean isPlausible(String secret) {
    return !secret.isEmpty() && secret.length() <= LONGEST;
  }

  /** What is kept of a secret that nobody but the reader may know. */
  public static String mark(String secret) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK knows SHA-256", impossible);
    }
  }
}
