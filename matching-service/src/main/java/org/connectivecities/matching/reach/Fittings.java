package org.connectivecities.matching.reach;

import java.util.List;
import java.util.Optional;

/** What each profile fits; one document a person. */
public interface Fittings {

  Optional<Fitting> of(String expertId);

  /** Those with a fit for this challenge. */
  List<Fitting> forChallenge(String challengeId, int limit);

  /** In place of what was known of the person. */
  void keep(Fitting fitting);

  void forget(String expertId);
}
