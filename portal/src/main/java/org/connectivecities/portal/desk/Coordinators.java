package org.connectivecities.portal.desk;

import org.connectivecities.portal.acting.Person;
import org.connectivecities.portal.acting.WhoActs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The desk is for coordinators. What one of them may read or change there is the platform's rule, not this page's. */
@Component
class Coordinators {

  private final WhoActs who;

  Coordinators(WhoActs who) {
    this.who = who;
  }

  /** Sends others away: to sign in, or because the page is not for them. */
  Person here() {
    Person person = who.somebody();
    if (!person.coordinates()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return person;
  }
}
