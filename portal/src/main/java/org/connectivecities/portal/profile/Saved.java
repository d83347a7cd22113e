package org.connectivecities.portal.profile;

import java.util.Map;
import org.connectivecities.portal.clients.Refused.Fault;

/** What came of saving a part. */
sealed interface Saved {

  record Done() implements Saved {}

  /** Somebody, perhaps the same person in another window, has changed this part since it was shown. */
  record Changed(Form now) implements Saved {}

  /** @param faults what is wrong, by field */
  record Refused(Map<String, Fault> faults) implements Saved {}
}
