package org.connectivecities.tokens;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's keys, kept so that it may restart without anybody being sent away, and fetched anew when a token names one
 * that is not known. A token signed by a key nobody publishes cannot make us ask more than every few seconds.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

  private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

  private final Issuer issuer;
  private final TokenSettings settings;
  private final InstantSource clock;
  private volatile @Nullable Known known;
  private Instant lastFailure = Instant.MIN;

  private record Known(JWKSet keys, Instant since) {}

  IssuerKeys(Issuer issuer, TokenSettings settings, InstantSource clock) {
    this.issuer = issuer;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
    List<JWK> found = wanted.select(notOlderThan(settings.keysLast()));
    return found.isEmpty() ? wanted.select(notOlderThan(BETWEEN_QUESTIONS)) : found;
  }

  private JWKSet notOlderThan(Duration age) throws KeySourceException {
    Known present = known;
    return isYounger(present, age) ? present.keys() : fetched(age);
  }

  private boolean isYounger(@Nullable Known keys, Duration age) {
    return keys != null && keys.since().plus(age).isAfter(clock.instant());
  }

  /** One thread asks; the others wait for what it hears. */
  private synchronized JWKSet fetched(Duration age) throws KeySourceException {
    Known present = known;
    if (isYounger(present, age)) {
      return present.keys();
    }
    if (lastFailure.isBefore(clock.instant().minus(BETWEEN_TRIES))) {
      try {
        Known fresh = new Known(JWKSet.parse(issuer.keys()), clock.instant());
        known = fresh;
        return fresh.keys();
      } catch (IssuerUnavailable | ParseException failure) {
        lastFailure = clock.instant();
        LOG.warn("The keys of {} cannot be fetched: {}", settings.issuer(), failure.getMessage());
      }
    }
    if (isYounger(present, settings.outage())) {
      return present.keys();
    }
    throw new KeySourceException("The issuer's keys are not known");
  }
}
