package org.connectivecities.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.connectivecities.platform.audit.AuditEntry.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How the entries hang together. The canonical bytes of an entry are its fields in order, each as its length in bytes, a
 * colon and its text in UTF-8, so that no two different entries have the same.
 */
final class AuditChain {

  static final String BEGINNING = "0".repeat(64);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HexFormat HEX = HexFormat.of();

  private AuditChain() {}

  /** What is to be written, before it has its place in the chain. */
  record Line(Instant at, String actor, String capacity, String act, String about, String reason) {}

  static AuditEntry append(@Nullable AuditEntry last, Line line) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    Reason reason = new Reason(HEX.formatHex(salt), line.reason());
    AuditEntry unhashed = new AuditEntry(
        last == null ? 1 : last.number() + 1, line.at(), line.actor(), line.capacity(), line.act(), line.about(), reason,
        hashOf(reason), last == null ? BEGINNING : last.hash(), "");
    return new AuditEntry(
        unhashed.number(), unhashed.at(), unhashed.actor(), unhashed.capacity(), unhashed.act(), unhashed.about(), reason,
        unhashed.reasonHash(), unhashed.previous(), hashOf(unhashed));
  }

  /** @return what is wrong with an entry behind {@code last}; null where nothing is */
  static @Nullable String fault(@Nullable AuditEntry last, AuditEntry entry) {
    if (entry.number() != (last == null ? 1 : last.number() + 1)) {
      return "the entry before it is missing";
    }
    if (!entry.previous().equals(last == null ? BEGINNING : last.hash())) {
      return "it does not follow from the entry before it";
    }
    if (!entry.hash().equals(hashOf(entry))) {
      return "it was changed";
    }
    boolean otherReason = entry.reason() != null && !entry.reasonHash().equals(hashOf(entry.reason()));
    return otherReason ? "its reason was changed" : null;
  }

  private static String hashOf(AuditEntry entry) {
    return sha256(
        Long.toString(entry.number()), entry.at().toString(), entry.actor(), entry.capacity(), entry.act(), entry.about(),
        entry.reasonHash(), entry.previous());
  }

  private static String hashOf(Reason reason) {
    return sha256(reason.salt(), reason.text());
  }

  private static String sha256(String... fields) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String field : fields) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return HEX.formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java knows no SHA-256", missing);
    }
  }
}
