package org.connectivecities.local.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform as somebody's program sees it: JSON over the gateway.
 *
 * @param token of whoever it works for
 */
record Api(String base, Supplier<String> token) {

    private static final int TOO_MANY = 429;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** @param body an empty object where the answer has none */
    record Answer(int status, JsonNode body) {

        boolean isSuccess() {
            return status / 100 == 2;
        }

        /** The problem's own words, where the answer is one. */
        String complaint() {
            var words = new StringBuilder(body.path("detail").asString(body.path("title").asString("")));
            body.path("errors").forEach(fault -> words.append("; ").append(fault.path("pointer").asString("")).append(' ').append(fault.path("message").asString("")));
            return status + " " + words;
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token.get()).header("Accept", "application/json, application/problem+json").timeout(PATIENCE);
    }

    /** The gateway limits how fast one caller may ask; it says when to come back. */
    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        while (response.statusCode() == TOO_MANY) {
            Thread.sleep(Duration.ofSeconds(response.headers().firstValueAsLong("Retry-After").orElse(1)));
            response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
        return new Answer(response.statusCode(), parse(response.body()));
    }

    static JsonNode parse(String json) {
        return json.isBlank() ? JSON.createObjectNode() : JSON.readTree(json);
    }
}
