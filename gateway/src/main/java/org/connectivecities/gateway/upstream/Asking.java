package org.connectivecities.gateway.upstream;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import org.connectivecities.gateway.GatewaySettings;
import org.connectivecities.gateway.identity.KnownActor;
import org.connectivecities.gateway.tracing.RequestIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Short questions of the gateway's own to a service, beside the requests it passes on; they do not count in the breaker. */
@Component
public class Asking {

  /** Who somebody is, and what they read. */
  private static final List<String> OF_THE_CALLER =
      List.of(HttpHeaders.AUTHORIZATION, KnownActor.DEVELOPMENT_HEADER, HttpHeaders.ACCEPT_LANGUAGE);

  private final RestClient client;
  private final RestClient patient;

  Asking(HttpClient upstreamHttp, GatewaySettings settings) {
    this.client = UpstreamConfiguration.client(upstreamHttp, settings.times().health());
    this.patient = UpstreamConfiguration.client(upstreamHttp, settings.times().answer());
  }

  /** What a service said, whatever its status. */
  public record Answer(HttpStatusCode status, byte[] body) {}

  /**
   * @param path of the service, from the root
   * @throws ResourceAccessException when it cannot be reached or says nothing in time
   */
  public Answer get(Service service, String path) {
    return answer(client.get().uri(service.address().resolve(path)));
  }

  /**
   * Asks as somebody: the service answers what it would answer them, and they wait as long as for any answer.
   *
   * @throws ResourceAccessException when it cannot be reached or says nothing in time
   */
  public Answer onBehalfOf(HttpServletRequest caller, Service service, URI path) {
    return answer(patient.get().uri(service.address().resolve(path)).headers(headers -> {
      OF_THE_CALLER.forEach(name -> set(headers, name, caller.getHeader(name)));
      set(headers, RequestIds.HEADER, RequestIds.of(caller));
    }));
  }

  private static void set(HttpHeaders headers, String name, @Nullable String value) {
    if (value != null) {
      headers.set(name, value);
    }
  }

  private static Answer answer(RestClient.RequestHeadersSpec<?> question) {
    return question.exchangeForRequiredValue(
        (request, response) -> new Answer(response.getStatusCode(), response.getBody().readAllBytes()));
  }
}
