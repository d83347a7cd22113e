package org.connectivecities.portal.clients;

import java.util.List;

/** What the platform says no with. */
public final class Refusals {

  private Refusals() {}

  public static Refused gone() {
    return new Refused(410, "This person was erased", List.of(), null);
  }

  public static Refused because(String reason) {
    return new Refused(409, "Not now", List.of(), reason);
  }
}
