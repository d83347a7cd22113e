package org.connectivecities.profile.expert.clients;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PutExchange;

/** What is told to the provider of accounts, as it is on the wire. Public because the guard around it calls it from outside. */
public interface AccountApi {

  @PutExchange("/accounts/{account}/profile")
  void own(@PathVariable String account, @RequestBody Profile profile);

  record Profile(String expert) {}
}
