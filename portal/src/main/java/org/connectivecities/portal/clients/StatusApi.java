package org.connectivecities.portal.clients;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.service.annotation.GetExchange;

/** How the platform's parts are. */
public interface StatusApi {

  @GetExchange(url = "/status", accept = MediaType.APPLICATION_JSON_VALUE)
  Status status();

  /** @param state available, impaired or unavailable: the worst of the parts */
  record Status(String state, List<Part> services) {}

  record Part(String name, String state) {}
}
