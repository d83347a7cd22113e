package org.connectivecities.profile.expert;

import org.connectivecities.profile.check.WireName;

/** What a person agrees to, each by itself. */
public enum Purpose implements WireName {
  SEARCH,
  MATCHING,
  EMAIL,
  PARTNERS;

  boolean isGiven(Consent consent) {
    return switch (this) {
      case SEARCH -> consent.search();
      case MATCHING -> consent.matching();
      case EMAIL -> consent.email();
      case PARTNERS -> consent.partners();
    };
  }
}
