package org.connectivecities.tokens;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provider as a few addresses. It is asked when something is needed, never at start: it may start after us. */
final class Issuer {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(4);
  private static final int OK = 200;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();
  private final TokenSettings settings;
  private volatile @Nullable Map<String, Object> configuration;

  Issuer(TokenSettings settings) {
    this.settings = settings;
  }

  /** @return the key set as the issuer publishes it (JSON, RFC 7517) */
  String keys() throws IssuerUnavailable {
    return send(HttpRequest.newBuilder(address(settings.keys(), "jwks_uri")));
  }

  URI tokenEndpoint() throws IssuerUnavailable {
    return address(settings.tokenEndpoint(), "token_endpoint");
  }

  private URI address(String configured, String name) throws IssuerUnavailable {
    return URI.create(configured.isBlank() ? said(name) : configured);
  }

  private String said(String name) throws IssuerUnavailable {
    Map<String, Object> known = configuration;
    if (known == null) {
      known = parse(send(HttpRequest.newBuilder(URI.create(trimmed(settings.issuer()) + "/.well-known/openid-configuration"))));
      if (!settings.issuer().equals(known.get("issuer"))) {
        throw new IssuerUnavailable("The configuration at " + settings.issuer() + " is that of another issuer: " + known.get("issuer"));
      }
      configuration = known;
    }
    return known.get(name) instanceof String text ? text : missing(name);
  }

  private static String missing(String name) throws IssuerUnavailable {
    throw new IssuerUnavailable("The issuer's configuration has no " + name);
  }

  private static String trimmed(String issuer) {
    return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
  }

  /** @return the body of a 200 */
  String send(HttpRequest.Builder request) throws IssuerUnavailable {
    try {
      var response = http.send(request.timeout(ANSWER).build(), BodyHandlers.ofString());
      if (response.statusCode() == OK) {
        return response.body();
      }
      throw new IssuerUnavailable("The issuer answers " + response.statusCode() + " at " + response.uri());
    } catch (IssuerUnavailable known) {
      throw known;
    } catch (IOException failure) {
      throw new IssuerUnavailable("The issuer " + settings.issuer() + " does not answer: " + failure, failure);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IssuerUnavailable("Interrupted while asking the issuer", stopping);
    }
  }

  static Map<String, Object> parse(String json) throws IssuerUnavailable {
    try {
      return JSONObjectUtils.parse(json);
    } catch (ParseException notJson) {
      throw new IssuerUnavailable("The issuer's answer is not JSON", notJson);
    }
  }
}
