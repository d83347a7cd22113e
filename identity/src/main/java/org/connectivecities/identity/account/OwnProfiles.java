package org.connectivecities.identity.account;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whose profile is whose, told by the service that keeps the profiles and by nobody else. */
@RestController
class OwnProfiles {

  private final Accounts accounts;

  OwnProfiles(Accounts accounts) {
    this.accounts = accounts;
  }

  record Profile(String expert) {}

  @PutMapping("/accounts/{id}/profile")
  ResponseEntity<Void> own(@PathVariable String id, @RequestBody Profile profile) {
    return accounts.own(id, profile.expert()) ? ResponseEntity.noContent().build() : ResponseEntity.status(409).build();
  }
}
