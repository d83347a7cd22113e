package org.connectivecities.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * One configured secret, and the two keys derived from it (HKDF, RFC 5869): what seals never marks.
 *
 * @param id is written in front of whatever the key seals
 */
record SealingKey(String id, SecretKey seals, SecretKey marks) {

  /** Everybody can read it here, so it protects nothing: for the profile local only. */
  static final SealingKey KNOWN_TO_ALL = of("local", "for the profile local only......".getBytes(StandardCharsets.US_ASCII));

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");
  private static final int LENGTH = 32;

  /** @throws IllegalArgumentException with a message that does not repeat the secret */
  static SealingKey parse(String written) {
    String[] parts = written.strip().split(":", 2);
    if (parts.length != 2 || !ID.matcher(parts[0]).matches()) {
      throw malformed();
    }
    return of(parts[0], decoded(parts[1]));
  }

  private static byte[] decoded(String base64) {
    byte[] secret;
    try {
      secret = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException _) {
      throw malformed();
    }
    if (secret.length != LENGTH) {
      throw malformed();
    }
    return secret;
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException("CC_SEALING_KEYS reads id:key,id:key where a key is " + LENGTH + " random bytes in base64 (openssl rand -base64 32)");
  }

  private static SealingKey of(String id, byte[] secret) {
    return new SealingKey(id, derived(secret, "seal", "AES"), derived(secret, "mark", "HmacSHA256"));
  }

  private static SecretKey derived(byte[] secret, String purpose, String algorithm) {
    try {
      var how = HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), LENGTH);
      return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, how);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this Java derives no keys", missing);
    }
  }

  /** Whether this is the secret that everybody can read, under whatever id. */
  boolean isKnownToAll() {
    return Arrays.equals(seals.getEncoded(), KNOWN_TO_ALL.seals().getEncoded());
  }

  @Override
  public String toString() {
    return "SealingKey[" + id + "]";
  }
}
