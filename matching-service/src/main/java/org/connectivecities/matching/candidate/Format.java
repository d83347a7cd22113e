package org.connectivecities.matching.candidate;

import java.util.Locale;
import java.util.Optional;

/** In what way the exchange takes place. */
public enum Format {
  VIRTUAL_SESSION,
  EXPERT_ASSIGNMENT,
  STUDY_TOUR,
  LOCAL_WORKSHOP,
  DIALOGUE_EVENT,
  WORKING_GROUP;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Format> of(String wireName) {
    for (Format format : values()) {
      if (format.wireName().equals(wireName)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
