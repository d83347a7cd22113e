package org.connectivecities.matching.engagement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What asking has to know of a practitioner. */
public interface KnownExperts {

  /** Empty for an erased or never published one. */
  Optional<KnownExpert> find(String expertId);

  /**
   * @param paused does not want to be asked now
   * @param consents to being matched at all
   * @param places for parallel engagements; null where the practitioner has set none
   * @param peer as the other side of an engagement knows them
   */
  record KnownExpert(String id, boolean paused, boolean consents, @Nullable Integer places, Peer peer) {}

  /** @param country ISO 3166 alpha-2 */
  record Peer(String name, String city, String country) {}
}
