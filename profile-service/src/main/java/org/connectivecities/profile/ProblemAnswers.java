package org.connectivecities.profile;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;

/** Which problems an operation can answer with. */
final class ProblemAnswers {

  /** By the last part of the path: acts that make nothing under an id of its own. */
  private static final Map<String, Map<String, String>> OF_THEIR_OWN = Map.of(
      "imports", Map.of(),
      "offer", Map.of("409", "The person speaks for the profile already, or cannot be written to"),
      "takeovers", Map.of("404", "The link leads nowhere"));

  private ProblemAnswers() {}

  static Schema<?> schema() {
    Schema<?> fault = new ObjectSchema()
        .addProperty("pointer", new StringSchema().description("JSON pointer, or the name of a parameter or column"))
        .addProperty("message", new StringSchema())
        .addProperty("reason", new StringSchema().description("The same in one word that stays the same, where there is one").example("too-long"))
        .addProperty("values", new ArraySchema().items(new StringSchema()).description("What is told with it, such as a limit"));
    return new ObjectSchema()
        .description("RFC 9457")
        .addProperty("type", new StringSchema().example("/problems/invalid"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("reason", new StringSchema().description("Why, in one word that stays the same, where there is one").example("paused"))
        .addProperty("errors", new ArraySchema().items(fault))
        .addProperty("traceId", new StringSchema());
  }

  static Map<String, ApiResponse> of(String path, HttpMethod method) {
    Map<String, String> problems = new TreeMap<>(Map.of(
        "400", "Something is wrong with the request; each fault is named", "503", "Not available right now"));
    boolean letters = path.startsWith("/api/v1/letters");
    boolean own = path.startsWith("/api/v1/mailbox") || path.startsWith("/api/v1/searches");
    boolean restricted = !letters && (own || method != HttpMethod.GET || path.startsWith("/api/v1/experts"));
    if (restricted) {
      problems.put("401", "Sign in first");
      problems.put("403", "Not allowed");
    }
    if (path.contains("{id}") || path.endsWith("/me")) {
      problems.put("404", "There is none of this id");
      problems.put("410", "Erased");
    }
    problems.putAll(letters ? Map.of("404", "The link is of no letter that is kept") : ofBodies(path, method));
    Map<String, ApiResponse> answers = new TreeMap<>();
    problems.forEach((status, description) -> answers.put(status, answer(description)));
    return answers;
  }

  private static Map<String, String> ofBodies(String path, HttpMethod method) {
    Map<String, String> problems = new TreeMap<>();
    if (method == HttpMethod.PUT && path.contains("{id}")) {
      problems.put("412", "Changed by someone else meanwhile");
      problems.put("428", "If-Match is missing");
    }
    Map<String, String> own = OF_THEIR_OWN.get(path.substring(path.lastIndexOf('/') + 1));
    if (own != null) {
      problems.putAll(own);
    } else if (method == HttpMethod.POST && !path.contains("{id}")) {
      problems.put("409", "The id is taken");
      problems.put("410", "The id belonged to someone who was erased");
    }
    if (method == HttpMethod.PUT || method == HttpMethod.POST) {
      problems.put("413", "Too large");
      problems.put("415", "Unknown kind of content");
    }
    return problems;
  }

  private static ApiResponse answer(String description) {
    Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
    return new ApiResponse()
        .description(description)
        .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
  }
}
