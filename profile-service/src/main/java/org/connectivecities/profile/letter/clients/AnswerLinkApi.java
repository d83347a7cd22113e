package org.connectivecities.profile.letter.clients;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PutExchange;

/** What matching-service is told, as it is on the wire. Public because the guard around it calls it from outside. */
public interface AnswerLinkApi {

  @PutExchange("/api/v1/invitations/{id}/link")
  void open(@PathVariable String id, @RequestBody Link link);

  /** @param mark of the secret, which itself is told to nobody */
  record Link(String mark) {}
}
