package org.connectivecities.portal.places;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Time zones to choose from, by their IANA names. */
public final class Zones {

  private static final Set<String> CONTINENTS =
      Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

  public static final List<String> ALL =
      ZoneId.getAvailableZoneIds().stream().filter(id -> CONTINENTS.contains(id.split("/")[0])).sorted().toList();

  private Zones() {}

  /** Of a country with one only. */
  public static Optional<String> of(String country) {
    Set<String> all = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
    return all.size() == 1 ? all.stream().filter(ALL::contains).findFirst() : Optional.empty();
  }
}
