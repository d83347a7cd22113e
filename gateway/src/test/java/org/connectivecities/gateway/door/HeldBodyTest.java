package org.connectivecities.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldBodyTest {

  private static final int IN_MEMORY = 100;
  private static final long MOST = 50_000;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 100, 101, 49_999, 50_000})
  void givesBackWhatItTook(int size) throws IOException {
    byte[] body = body(size);
    try (HeldBody held = new HeldBody(IN_MEMORY)) {
      assertThat(held.take(new ByteArrayInputStream(body), MOST)).isTrue();

      assertThat(held.length()).isEqualTo(size);
      assertThat(held.open().readAllBytes()).isEqualTo(body);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {50_001, 500_000})
  void givesUpOnMoreThanTheMost(int size) throws IOException {
    try (HeldBody held = new HeldBody(IN_MEMORY)) {
      assertThat(held.take(new ByteArrayInputStream(body(size)), MOST)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 100, 101})
  void holdsTheLimitBelowWhatFitsInMemory(int size) throws IOException {
    try (HeldBody held = new HeldBody(IN_MEMORY)) {
      assertThat(held.take(new ByteArrayInputStream(body(size)), 10)).isFalse();
    }
  }

  private static byte[] body(int size) {
    byte[] body = new byte[size];
    for (int i = 0; i < size; i++) {
      body[i] = (byte) (i * 7);
    }
    return body;
  }
}
