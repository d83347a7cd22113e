package org.connectivecities.portal.clients;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** Everything that is kept of a person. */
public interface ExportApi {

  /** @return a ZIP */
  @GetExchange("/api/v1/exports/{id}")
  byte[] of(@PathVariable String id);
}
