package org.connectivecities.gateway.upstream;

import java.net.http.HttpClient;
import org.connectivecities.gateway.GatewaySettings;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Short questions of the gateway's own to a service, beside the requests it passes on; they do not count in the breaker. */
@Component
public class Asking {

  private final RestClient client;

  Asking(HttpClient upstreamHttp, GatewaySettings settings) {
    this.client = UpstreamConfiguration.client(upstreamHttp, settings.times().health());
  }

  /** What a service said, whatever its status. */
  public record Answer(HttpStatusCode status, byte[] body) {}

  /**
   * @param path of the service, from the root
   * @throws ResourceAccessException when it cannot be reached or says nothing in time
   */
  public Answer get(Service service, String path) {
    return client.get()
        .uri(service.address().resolve(path))
        .exchangeForRequiredValue((request, response) -> new Answer(response.getStatusCode(), response.getBody().readAllBytes()));
  }
}
