package org.connectivecities.search.indexing;

import java.util.SortedSet;
import org.connectivecities.vocabulary.WorldRegions;
import org.jspecify.annotations.Nullable;

/** The world region by which a country's people are found. */
public final class Regions {

  /** Of a country that no region lists. */
  public static final String ELSEWHERE = "elsewhere";

  /** @param country ISO 3166 alpha-2 */
  public String of(String country) {
    @Nullable String region = WorldRegions.of(country);
    return region == null ? ELSEWHERE : region;
  }

  /** All names, {@link #ELSEWHERE} not among them. */
  public SortedSet<String> names() {
    return WorldRegions.names();
  }
}
