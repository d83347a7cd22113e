package org.connectivecities.gateway.apidocs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.connectivecities.gateway.problem.Problems;
import org.connectivecities.gateway.upstream.Asking;
import org.connectivecities.gateway.upstream.Service;
import org.connectivecities.gateway.upstream.Services;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The services' OpenAPI documents under one address, fetched when asked for: they are never older than the service. */
@Controller
class ApiDocuments {

  private static final Duration A_MOMENT = Duration.ofSeconds(5);

  private final Services services;
  private final Asking asking;
  private final SeenFromHere seenFromHere;
  private final Problems problems;
  private final JsonMapper json;

  ApiDocuments(Services services, Asking asking, SeenFromHere seenFromHere, Problems problems, JsonMapper json) {
    this.services = services;
    this.asking = asking;
    this.seenFromHere = seenFromHere;
    this.problems = problems;
    this.json = json;
  }

  @GetMapping("/api-docs/{name}")
  void document(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Service service = services.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<ObjectNode> document = documentOf(service);
    if (document.isEmpty()) {
      problems.writeForNow(request, response, "unavailable", "The " + name + " service does not show its interface right now.", A_MOMENT);
      return;
    }
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(seenFromHere.rewrite(document.get())));
  }

  private Optional<ObjectNode> documentOf(Service service) {
    try {
      Asking.Answer answer = asking.get(service, "/v3/api-docs");
      JsonNode document = answer.status().is2xxSuccessful() ? json.readTree(answer.body()) : null;
      return document instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    } catch (ResourceAccessException noAnswer) {
      return Optional.empty();
    }
  }
}
