package org.connectivecities.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The platform as somebody sees it through the gateway. */
public final class Api {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();

  private final URI gateway;
  private final String actor;
  private final String token;

  private Api(URI gateway, String actor, String token) {
    this.gateway = gateway;
    this.actor = actor;
    this.token = token;
  }

  public static Api anonymous(URI gateway) {
    return new Api(gateway, "", "");
  }

  public Api coordinator() {
    return as("cora; roles=coordinator");
  }

  public Api administrator() {
    return as("adam; roles=administrator");
  }

  public Api practitioner(String expertId) {
    return as(expertId + "; roles=practitioner; expert=" + expertId);
  }

  public Api city(String cityId) {
    return as(cityId + "-desk; roles=city; city=" + cityId);
  }

  /** A service that may do one thing of another. */
  public Api service(String scope) {
    return as("journeys; scopes=" + scope);
  }

  private Api as(String who) {
    return new Api(gateway, who, "");
  }

  /** Somebody who has signed in. */
  public Api bearing(String token) {
    return new Api(gateway, "", token);
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** A GET with one query parameter that needs encoding. */
  public Answer get(String path, String parameter, String value) {
    return get(path + (path.contains("?") ? "&" : "?") + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  public Answer post(String path, String body) {
    return send(request(path).header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(body)));
  }

  public Answer post(String path, String etag, String body) {
    return send(request(path).header("If-Match", etag).POST(BodyPublishers.ofString(body)));
  }

  /** A POST of something other than JSON. */
  public Answer post(String path, String type, @Nullable String etag, String body) {
    HttpRequest.Builder request = request(path).setHeader("Content-Type", type).timeout(Duration.ofMinutes(2));
    return send((etag == null ? request : request.header("If-Match", etag)).POST(BodyPublishers.ofString(body)));
  }

  public Answer put(String path, String etag, String body) {
    return send(request(path).header("If-Match", etag).PUT(BodyPublishers.ofString(body)));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(30)).header("Content-Type", "application/json");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return actor.isEmpty() ? request : request.header("X-Dev-Actor", actor);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
