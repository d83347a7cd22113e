package org.connectivecities.portal.profile;

import java.util.Map;

/** What came of saving a part. */
sealed interface Saved {

  record Done() implements Saved {}

  /** Somebody, perhaps the same person in another window, has changed this part since it was shown. */
  record Changed(Form now) implements Saved {}

  /** @param words what is wrong, in English, by field */
  record Refused(Map<String, String> words) implements Saved {}
}
