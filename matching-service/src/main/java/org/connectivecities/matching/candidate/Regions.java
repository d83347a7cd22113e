package org.connectivecities.matching.candidate;

import org.connectivecities.vocabulary.WorldRegions;
import org.jspecify.annotations.Nullable;

/** What is known of a city that is not registered: the world region of its country. */
public final class Regions {

  private Regions() {}

  /** Nothing but the region, or nothing at all. */
  public static CityContext contextOf(Place place) {
    @Nullable String region = WorldRegions.of(place.country());
    return region == null ? CityContext.UNKNOWN : CityContext.UNKNOWN.inRegion(region);
  }
}
