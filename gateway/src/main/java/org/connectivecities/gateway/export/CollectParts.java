package org.connectivecities.gateway.export;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectivecities.gateway.GatewaySettings;
import org.connectivecities.gateway.upstream.Asking;
import org.connectivecities.gateway.upstream.Service;
import org.connectivecities.gateway.upstream.Services;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Asks every service for what it keeps, on behalf of whoever wants it: who may read it is the services' to say. */
@Component
class CollectParts {

  /** So that a service that never ends its list cannot keep a request for ever. */
  private static final int MOST_PAGES = 1000;

  private final List<Source> sources;
  private final Asking asking;
  private final JsonMapper json;

  /** @param address with {@code {id}} for the person's; pages of a list are followed */
  private record Source(Service service, String name, String address) {

    URI of(String id) {
      return UriComponentsBuilder.fromUriString(address).encode().buildAndExpand(Map.of("id", id)).toUri();
    }
  }

  /** A service gave no part. */
  private static final class NoPart extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Collected instead;

    NoPart(Collected instead) {
      super(null, null, false, false);
      this.instead = instead;
    }
  }

  CollectParts(GatewaySettings settings, Services services, Asking asking, JsonMapper json) {
    List<Source> all = new ArrayList<>();
    settings.exports().forEach((service, addresses) ->
        addresses.forEach((name, address) -> all.add(new Source(named(services, service), name, address))));
    this.sources = List.copyOf(all);
    this.asking = asking;
    this.json = json;
  }

  private static Service named(Services services, String name) {
    return services.find(name).orElseThrow(() -> new IllegalStateException("gateway.exports names " + name + ", which is no service"));
  }

  Collected of(String id, HttpServletRequest caller) {
    try {
      return new Collected.Everything(sources.stream().map(source -> part(source, id, caller)).toList());
    } catch (NoPart none) {
      return none.instead;
    }
  }

  /** Of a list all pages, as one. */
  private Part part(Source source, String id, HttpServletRequest caller) {
    URI first = source.of(id);
    JsonNode page = read(source.service(), first, caller);
    if (!(page.get("items") instanceof ArrayNode items)) {
      return new Part(source.service().name(), source.name(), page);
    }
    for (int pages = 1; pages < MOST_PAGES && page.path("next").isString(); pages++) {
      page = read(source.service(), following(first, page.path("next").asString()), caller);
      page.path("items").forEach(items::add);
    }
    return new Part(source.service().name(), source.name(), json.createObjectNode().set("items", items));
  }

  private static URI following(URI first, String next) {
    return URI.create(first + (first.getQuery() == null ? "?" : "&") + "page=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
  }

  private JsonNode read(Service service, URI address, HttpServletRequest caller) {
    Asking.Answer answer;
    try {
      answer = asking.onBehalfOf(caller, service, address);
    } catch (ResourceAccessException noAnswer) {
      throw new NoPart(new Collected.Away(service.name()));
    }
    if (answer.status().is4xxClientError()) {
      throw new NoPart(new Collected.Refused(answer));
    }
    if (!answer.status().is2xxSuccessful()) {
      throw new NoPart(new Collected.Away(service.name()));
    }
    return json.readTree(answer.body());
  }
}
