package org.connectivecities.profile;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API at {@code /v3/api-docs}: what the controllers do not say by themselves. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final String JSON = "application/json";

  /** A body with these alone is valid. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of("ExpertDraft", List.of("name", "city", "country"), "CityDraft", List.of("name", "country"));

  @Bean
  OpenAPI profileApi() {
    return new OpenAPI().info(new Info()
        .title("Profiles")
        .version("v1")
        .description("Practitioners, cities and topics. Errors are RFC 9457 problems that name every fault by a JSON "
            + "pointer. Changes need the ETag that was read as If-Match; a POST may carry an Idempotency-Key and is "
            + "then carried out once."));
  }

  @Bean
  OpenApiCustomizer finishingTouches(JsonMapper json) {
    return api -> {
      REQUIRED.forEach((schema, fields) -> api.getComponents().getSchemas().get(schema).setRequired(fields));
      api.getComponents().addSchemas("Problem", ProblemAnswers.schema());
      api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) ->
          operation.getResponses().putAll(ProblemAnswers.of(path, method))));
      example(api.getPaths().get("/api/v1/experts").getPost(), "expert", json);
      example(api.getPaths().get("/api/v1/cities").getPost(), "city", json);
    };
  }

  private static void example(Operation operation, String name, JsonMapper json) {
    MediaType body = Objects.requireNonNull(operation.getRequestBody().getContent().get(JSON));
    body.setExample(read(name, json));
  }

  private static Map<?, ?> read(String name, JsonMapper json) {
    try (InputStream file = OpenApiConfiguration.class.getResourceAsStream("/examples/" + name + ".json")) {
      return json.readValue(Objects.requireNonNull(file), Map.class);
    } catch (IOException unreadable) {
      throw new IllegalStateException("the example " + name + " cannot be read", unreadable);
    }
  }
}
