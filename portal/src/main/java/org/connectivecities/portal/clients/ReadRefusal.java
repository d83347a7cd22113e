package org.connectivecities.portal.clients;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient.ResponseSpec.ErrorHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a problem (RFC 9457) out of an answer of 4xx. */
final class ReadRefusal implements ErrorHandler {

  private record Problem(@Nullable String title, @Nullable String detail, @Nullable String reason, @Nullable List<Refused.Fault> errors) {

    static final Problem UNREADABLE = new Problem(null, null, null, null);
  }

  private final JsonMapper json;

  ReadRefusal(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
    Problem problem = parse(response.getBody().readAllBytes());
    String words = Objects.requireNonNullElse(problem.detail(), Objects.requireNonNullElse(problem.title(), ""));
    throw new Refused(
        response.getStatusCode().value(), words, Objects.requireNonNullElse(problem.errors(), List.of()), problem.reason());
  }

  private Problem parse(byte[] body) {
    try {
      return body.length == 0 ? Problem.UNREADABLE : json.readValue(body, Problem.class);
    } catch (JacksonException noProblem) {
      return Problem.UNREADABLE;
    }
  }
}
