package org.connectivecities.gateway.export;

import java.util.List;
import org.connectivecities.gateway.upstream.Asking;

/** What came of asking all services: an export that lacks a part would look whole, so there is none then. */
sealed interface Collected {

  record Everything(List<Part> parts) implements Collected {}

  /** In the service's own words. */
  record Refused(Asking.Answer answer) implements Collected {}

  record Away(String service) implements Collected {}
}
