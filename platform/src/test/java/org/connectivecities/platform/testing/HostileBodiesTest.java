package org.connectivecities.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** It notices what it is for. */
class HostileBodiesTest {

  private static final String DESCRIPTION = """
      {"paths": {"/things/{id}": {"put": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}},
       "components": {"schemas": {"Thing": {"type": "object", "required": ["name"], "properties": {
         "name": {"type": "string"}, "size": {"type": "integer"}, "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}}}}
      """;
  private static final String PROBLEM = "application/problem+json";

  private HttpServer service;

  @AfterEach
  void stop() {
    service.stop(0);
  }

  /** A service that always answers the same. */
  private List<String> complaintsAbout(int status, String type, String answer) throws IOException, InterruptedException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext("/", exchange -> {
      boolean described = exchange.getRequestURI().getPath().equals("/v3/api-docs");
      byte[] body = (described ? DESCRIPTION : answer).getBytes(StandardCharsets.UTF_8);
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().set("Content-Type", described ? "application/json" : type);
      exchange.sendResponseHeaders(described ? 200 : status, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    service.start();
    return new HostileBodies(URI.create("http://127.0.0.1:" + service.getAddress().getPort()), "token").sendToEveryCall();
  }

  @Test
  void noticesFaults() throws Exception {
    assertThat(complaintsAbout(500, PROBLEM, "{}")).isNotEmpty().allMatch(what -> what.startsWith("PUT /things/{id}, ") && what.contains(": 500"));
  }

  @Test
  void noticesWhatIsTakenThatCannotBeRead() throws Exception {
    assertThat(complaintsAbout(200, "application/json", "{}")).anyMatch(what -> what.contains("UNKNOWN_FIELD: was taken"))
        .anyMatch(what -> what.contains("BROKEN_OFF: was taken")).anyMatch(what -> what.contains("DEEP: was taken")).noneMatch(what -> what.contains("NULL"));
  }

  @Test
  void noticesRefusalsThatAreNoProblemsOrNameNothing() throws Exception {
    assertThat(complaintsAbout(400, "text/html", "<html>")).anyMatch(what -> what.contains("no problem but"));
  }

  @Test
  void noticesRefusalsThatNameNoField() throws Exception {
    assertThat(complaintsAbout(400, PROBLEM, "{\"title\": \"Wrong\"}")).anyMatch(what -> what.contains("names no field"));
  }

  @Test
  void noticesAFieldThatIsNotTheOne() throws Exception {
    assertThat(complaintsAbout(400, PROBLEM, "{\"errors\": [{\"pointer\": \"/name\"}]}")).isNotEmpty().allMatch(what -> what.contains("UNKNOWN_FIELD: does not name it"));
  }

  @Test
  void noticesWhatIsToldOfOurInside() throws Exception {
    assertThat(complaintsAbout(400, PROBLEM, "{\"detail\": \"java.lang.NullPointerException\", \"errors\": [{\"pointer\": \"/neverHeardOf\"}]}"))
        .anyMatch(what -> what.contains("tells of our inside"));
  }
}
