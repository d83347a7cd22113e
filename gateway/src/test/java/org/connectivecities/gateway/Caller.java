package org.connectivecities.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Someone outside, calling the gateway over HTTP: an administrator where a call names nobody and brings no token; {@link #NOBODY}
 * names nobody.
 */
final class Caller {

  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ACTOR = "X-Dev-Actor";

  static final String[] NOBODY = {ACTOR, ""};

  private final int port;

  Caller(int port) {
    this.port = port;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<byte[]> bytes(String path, String... headers) {
    return send(request(path, headers).GET(), HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
    return send(request(path, headers).method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** Sends without saying how long the body is. */
  HttpResponse<String> chunked(String path, int bytes) {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofInputStream(() -> zeros(bytes))));
  }

  private static InputStream zeros(int bytes) {
    return new ByteArrayInputStream(new byte[bytes]);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(60));
    boolean says = Arrays.stream(headers).anyMatch(header -> header.equals(ACTOR) || header.equals("Authorization"));
    HttpRequest.Builder said = says ? request : request.header(ACTOR, "tess; roles=administrator");
    return headers.length == 0 ? said : said.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return HTTP.send(request.build(), body);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }
}
