package org.connectivecities.tokens;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A service's own token, by its client credential (RFC 6749, 4.4), for one scope. Kept until it is about to expire. The
 * user's token is never passed on: the other service would act with all that the user may do.
 */
public final class ServiceToken {

  private static final Duration BEFORE_ITS_END = Duration.ofSeconds(30);

  private final Issuer issuer;
  private final TokenSettings.Client client;
  private final String scope;
  private final InstantSource clock;
  private @Nullable Held held;

  private record Held(String token, Instant until) {}

  /** @throws IllegalStateException where the client has no secret, or one that anybody would try */
  public ServiceToken(TokenSettings settings, String scope) {
    this(settings, scope, InstantSource.system());
  }

  ServiceToken(TokenSettings settings, String scope, InstantSource clock) {
    settings.client().requireSecret();
    this.issuer = new Issuer(settings);
    this.client = settings.client();
    this.scope = scope;
    this.clock = clock;
  }

  public synchronized String value() throws IssuerUnavailable {
    Held present = held;
    if (present == null || !present.until().isAfter(clock.instant())) {
      present = fetched();
      held = present;
    }
    return present.token();
  }

  private Held fetched() throws IssuerUnavailable {
    var answer = Issuer.parse(issuer.send(
        HttpRequest.newBuilder(issuer.tokenEndpoint())
            .header("Authorization", "Basic " + basic())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + encoded(scope)))));
    if (answer.get("access_token") instanceof String token && answer.get("expires_in") instanceof Number seconds) {
      return new Held(token, clock.instant().plusSeconds(seconds.longValue()).minus(BEFORE_ITS_END));
    }
    throw new IssuerUnavailable("The issuer's answer holds no access token");
  }

  private String basic() {
    String pair = encoded(client.id()) + ":" + encoded(client.secret());
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
