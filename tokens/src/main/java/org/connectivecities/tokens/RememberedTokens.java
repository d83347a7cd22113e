package org.connectivecities.tokens;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Believes again what was believed a moment ago: somebody at work sends the same token with every request, and looking at it anew was
 * a tenth of a search (docs/measurements.md). Never beyond the token's own end, and no longer than it may take until a key that the
 * issuer withdraws is noticed. What was refused is not remembered.
 */
final class RememberedTokens implements JwtDecoder {

  static final Duration LONGEST = Duration.ofSeconds(30);
  static final int MOST = 1_000;

  private final JwtDecoder check;
  private final InstantSource clock;
  private final Map<String, Believed> believed = new LinkedHashMap<>();

  private record Believed(Jwt token, Instant until) {}

  RememberedTokens(JwtDecoder check, InstantSource clock) {
    this.check = check;
    this.clock = clock;
  }

  @Override
  public Jwt decode(String token) {
    Instant now = clock.instant();
    Believed before = remembered(token);
    if (before != null && now.isBefore(before.until())) {
      return before.token();
    }
    Jwt checked = check.decode(token);
    remember(token, new Believed(checked, until(checked, now)));
    return checked;
  }

  private static Instant until(Jwt token, Instant now) {
    Instant end = token.getExpiresAt();
    Instant longest = now.plus(LONGEST);
    return end != null && end.isBefore(longest) ? end : longest;
  }

  private synchronized @Nullable Believed remembered(String token) {
    return believed.get(token);
  }

  /** The newest stands last; where there are too many, the oldest goes. */
  private synchronized void remember(String token, Believed now) {
    believed.remove(token);
    believed.put(token, now);
    if (believed.size() > MOST) {
      believed.remove(believed.keySet().iterator().next());
    }
  }
}
