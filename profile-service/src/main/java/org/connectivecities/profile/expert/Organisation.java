package org.connectivecities.profile.expert;

import org.connectivecities.profile.check.WireName;
import org.jspecify.annotations.Nullable;

/** Where the practitioner works. */
public record Organisation(String name, @Nullable Type type) {

  public enum Type implements WireName {
    ADMINISTRATION,
    MUNICIPAL_COMPANY,
    ASSOCIATION,
    ACADEMIA,
    PRIVATE
  }
}
