package org.connectivecities.profile.expert;

import java.util.Optional;

/** Who has said yes to whom, as the matching service tells it. Every note bears being repeated. */
public interface Agreements extends Traces {

  /** A registered city has opened a challenge. */
  void opened(String challengeId, String cityId);

  void agreed(String engagementId, String challengeId, ExpertId expert);

  /** It came to nothing after all. Final: an older yes that is told again does not revive it. */
  void ended(String engagementId);

  /** Empty too where it has ended, or where the city is not registered here. */
  Optional<Agreement> find(String engagementId);
}
