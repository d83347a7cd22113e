package org.connectivecities.platform.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals texts with AES-256 in GCM mode (NIST SP 800-38D): {@code key id . base64url(96-bit nonce, ciphertext, 128-bit tag)}.
 * The first key seals; every key opens what it has sealed, so that a new key can be put in front at any time.
 */
public final class KeyRing {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final List<SealingKey> keys;

  private KeyRing(List<SealingKey> keys) {
    this.keys = keys;
  }

  /**
   * @param written as in {@link SealingSettings#keys}; may be empty where {@code local}
   * @throws IllegalStateException where there is no key, or one that everybody knows, outside the profile local
   */
  public static KeyRing of(List<String> written, boolean local) {
    List<SealingKey> keys = written.stream().filter(key -> !key.isBlank()).map(SealingKey::parse).toList();
    if (!local && (keys.isEmpty() || keys.stream().anyMatch(SealingKey::isKnownToAll))) {
      throw new IllegalStateException(
          "No key to seal personal data with: set CC_SEALING_KEYS to id:key with a key of your own (openssl rand -base64 32)");
    }
    Set<String> ids = new HashSet<>();
    keys.forEach(key -> {
      if (!ids.add(key.id())) {
        throw new IllegalStateException("CC_SEALING_KEYS names the key " + key.id() + " twice");
      }
    });
    return new KeyRing(keys.isEmpty() ? List.of(SealingKey.KNOWN_TO_ALL) : keys);
  }

  /** @param boundTo what the text belongs to: moved to something else it does not open */
  public String seal(String text, String boundTo) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    SealingKey key = keys.getFirst();
    byte[] sealed = apply(Cipher.ENCRYPT_MODE, key, nonce, boundTo, text.getBytes(StandardCharsets.UTF_8));
    byte[] both = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    return key.id() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
  }

  /** @throws IllegalStateException where the key is not on this ring, or the text was changed or moved */
  public String open(String sealed, String boundTo) {
    String id = idOf(sealed);
    SealingKey key = keys.stream().filter(one -> one.id().equals(id)).findFirst()
        .orElseThrow(() -> new IllegalStateException("CC_SEALING_KEYS lacks the key " + id + ", which has sealed what is kept"));
    ByteBuffer both = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed.substring(id.length() + 1)));
    byte[] nonce = new byte[NONCE];
    both.get(nonce);
    byte[] rest = new byte[both.remaining()];
    both.get(rest);
    return new String(apply(Cipher.DECRYPT_MODE, key, nonce, boundTo, rest), StandardCharsets.UTF_8);
  }

  /** Id of the key that seals at present. */
  public String current() {
    return keys.getFirst().id();
  }

  /**
   * What to look a sealed text up by: a keyed hash (HMAC-SHA-256) that only this ring can make, under the present key first.
   * Equal texts have equal marks.
   */
  public List<String> marks(String text) {
    return keys.stream().map(key -> mark(key, text)).toList();
  }

  /** Id of the key that has sealed this. */
  public static String idOf(String sealed) {
    int dot = sealed.indexOf('.');
    if (dot < 0) {
      throw new IllegalStateException("what is kept was not sealed here");
    }
    return sealed.substring(0, dot);
  }

  private static String mark(SealingKey key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key.marks());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this Java knows no HMAC", missing);
    }
  }

  private static byte[] apply(int mode, SealingKey key, byte[] nonce, String boundTo, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key.seals(), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException refused) {
      throw new IllegalStateException("what the key " + key.id() + " has sealed was changed or moved", refused);
    }
  }
}
