package org.connectivecities.journeys;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back from the platform. */
public record Answer(int status, HttpResponse<String> raw) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Answer of(HttpResponse<String> raw) {
    return new Answer(raw.statusCode(), raw);
  }

  public JsonNode json() {
    return JSON.readTree(raw.body());
  }

  /** The value at a JSON pointer, as text. */
  public String text(String pointer) {
    return json().at(pointer).asString();
  }

  public String etag() {
    return raw.headers().firstValue("ETag").orElseThrow(() -> unexpected("an ETag"));
  }

  /** This answer, if it is a success; else a failure that shows the body. */
  public Answer ok() {
    if (status / 100 != 2) {
      throw unexpected("a success");
    }
    return this;
  }

  /** This answer, if it refuses with just that status. */
  public Answer refused(int expected) {
    if (status != expected) {
      throw unexpected("a refusal with " + expected);
    }
    return this;
  }

  private IllegalStateException unexpected(String expected) {
    return new IllegalStateException(
        raw.request().method() + " " + raw.uri() + ": expected " + expected + ", got " + status + ": " + raw.body());
  }
}
