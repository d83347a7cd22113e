package org.connectivecities.profile.letter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which city asks. */
public interface ChallengeCities {

  /** @param cityId nothing where the city is not registered */
  void note(String challengeId, String cityName, @Nullable String cityId);

  Optional<String> nameFor(String challengeId);

  /** Nothing where it is not known here as a city of the network. */
  Optional<String> idFor(String challengeId);
}
