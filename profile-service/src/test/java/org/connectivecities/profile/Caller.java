package org.connectivecities.profile;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the service over HTTP. */
public record Caller(int port, String actor) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What came back. */
  public record Answer(int status, java.net.http.HttpHeaders headers, String text) {

    public JsonNode json() {
      return JSON.readTree(text);
    }

    public String tag() {
      return headers.firstValue("ETag").orElseThrow();
    }

    /** The place of every fault. */
    public List<String> pointers() {
      return json().path("errors").valueStream().map(error -> error.get("pointer").asString()).toList();
    }
  }

  public static Caller coordinator(int port) {
    return new Caller(port, "ana; roles=coordinator");
  }

  public static Caller coordinatorOf(int port, String region) {
    return new Caller(port, "ana; roles=coordinator; areas=" + region);
  }

  public static Caller administrator(int port) {
    return new Caller(port, "root; roles=administrator");
  }

  public static Caller nobody(int port) {
    return new Caller(port, "");
  }

  public static Caller expert(int port, String id) {
    return new Caller(port, "p-" + id + "; roles=practitioner; expert=" + id);
  }

  public static Caller city(int port, String id) {
    return new Caller(port, "desk-" + id + "; roles=city; city=" + id);
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  public Answer post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  public Answer put(String path, String tag, String body) {
    return send("PUT", path, body, "If-Match", tag);
  }

  /** Headers in pairs; the body is JSON where they do not say otherwise. */
  public Answer send(String method, String path, String body, String... headers) {
    return send(method, path, BodyPublishers.ofString(body), headers);
  }

  public Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    if (!all.contains("Content-Type")) {
      all.addAll(List.of("Content-Type", "application/json"));
    }
    if (!actor.isEmpty()) {
      all.addAll(List.of("X-Dev-Actor", actor));
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .headers(all.toArray(String[]::new))
            .method(method, body)
            .build();
    HttpResponse<String> answer = HTTP.sendAsync(request, BodyHandlers.ofString()).join();
    return new Answer(answer.statusCode(), answer.headers(), answer.body());
  }
}
