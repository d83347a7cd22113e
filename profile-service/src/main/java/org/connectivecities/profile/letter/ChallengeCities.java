package org.connectivecities.profile.letter;

import java.util.Optional;

/** Which city asks, by its name. */
public interface ChallengeCities {

  void note(String challengeId, String cityName);

  Optional<String> nameFor(String challengeId);
}
