package org.connectivecities.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRingTest {

  private static final String OLD = key("2026", 1);
  private static final String NEW = key("2027", 2);

  @Test
  void opensWhatItSealed() {
    KeyRing ring = KeyRing.of(List.of(OLD), false);
    String sealed = ring.seal("måra@example.org", "mara");

    assertThat(sealed).startsWith("2026.").doesNotContain("example");
    assertThat(ring.open(sealed, "mara")).isEqualTo("måra@example.org");
  }

  @Test
  void sealsTheSameTextDifferentlyEachTime() {
    KeyRing ring = KeyRing.of(List.of(OLD), false);

    assertThat(ring.seal("a", "mara")).isNotEqualTo(ring.seal("a", "mara"));
  }

  @Test
  void opensWhatAnOlderKeySealed() {
    String sealed = KeyRing.of(List.of(OLD), false).seal("a", "mara");
    KeyRing both = KeyRing.of(List.of(NEW, OLD), false);

    assertThat(both.open(sealed, "mara")).isEqualTo("a");
    assertThat(both.seal("a", "mara")).startsWith("2027.");
    assertThat(both.marks("a")).hasSize(2).containsAll(KeyRing.of(List.of(OLD), false).marks("a"));
  }

  @Test
  void namesTheKeyThatIsMissing() {
    String sealed = KeyRing.of(List.of(OLD), false).seal("a", "mara");

    assertThatIllegalStateException().isThrownBy(() -> KeyRing.of(List.of(NEW), false).open(sealed, "mara")).withMessageContaining("2026");
  }

  @Test
  void opensNothingThatWasMovedOrChanged() {
    KeyRing ring = KeyRing.of(List.of(OLD), false);
    String sealed = ring.seal("a", "mara");
    String changed = sealed.substring(0, sealed.length() - 2) + (sealed.endsWith("AA") ? "BB" : "AA");

    assertThatIllegalStateException().isThrownBy(() -> ring.open(sealed, "tom"));
    assertThatIllegalStateException().isThrownBy(() -> ring.open(changed, "mara"));
  }

  @Test
  void refusesToStartWithoutAKeyOfItsOwn() {
    String known = "mine:" + Base64.getEncoder().encodeToString("for the profile local only......".getBytes(StandardCharsets.US_ASCII));

    assertThatIllegalStateException().isThrownBy(() -> KeyRing.of(List.of(), false)).withMessageContaining("CC_SEALING_KEYS");
    assertThatIllegalStateException().isThrownBy(() -> KeyRing.of(List.of(""), false)).withMessageContaining("CC_SEALING_KEYS");
    assertThatIllegalStateException().isThrownBy(() -> KeyRing.of(List.of(OLD, known), false)).withMessageContaining("CC_SEALING_KEYS");
    assertThat(KeyRing.of(List.of(), true).open(KeyRing.of(List.of(), true).seal("a", "mara"), "mara")).isEqualTo("a");
  }

  @Test
  void refusesMalformedKeysWithoutRepeatingThem() {
    for (String wrong : List.of("2026", "2026:c2hvcnQ=", "2026:***", ":" + OLD.split(":")[1], "a b:" + OLD.split(":")[1])) {
      assertThatThrownBy(() -> KeyRing.of(List.of(wrong), false)).as(wrong).hasMessageContaining("CC_SEALING_KEYS").message().doesNotContain("c2hvcnQ");
    }
    assertThatThrownBy(() -> KeyRing.of(List.of(OLD, OLD), false)).hasMessageContaining("twice");
  }

  private static String key(String id, int filler) {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) filler);
    return id + ":" + Base64.getEncoder().encodeToString(secret);
  }
}
