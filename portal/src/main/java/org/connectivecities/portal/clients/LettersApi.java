package org.connectivecities.portal.clients;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.PostExchange;

/** Letters to practitioners. */
public interface LettersApi {

  /** @param secret as it stands in each letter; says by itself whose letters are stopped */
  @PostExchange("/api/v1/letters/{secret}/stop")
  void stop(@PathVariable String secret);
}
