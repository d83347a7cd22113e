package org.connectivecities.matching.candidate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes a city's circumstances like another's; anything may be unknown.
 *
 * @param region world region, lower-kebab-case
 * @param climateZone tropical, arid, temperate, continental or polar
 * @param incomeGroup low, lower-middle, upper-middle or high
 * @param setting coast, river, mountain, …
 */
public record CityContext(
    @Nullable String region,
    @Nullable Long population,
    @Nullable String climateZone,
    @Nullable String incomeGroup,
    @Nullable String legalRole,
    Set<String> setting) {

  public static final CityContext UNKNOWN = new CityContext(null, null, null, null, null, Set.of());

  public CityContext {
    setting = Set.copyOf(setting);
  }

  CityContext inRegion(String newRegion) {
    return new CityContext(newRegion, population, climateZone, incomeGroup, legalRole, setting);
  }

  /** This where it says something, the other where it does not. */
  public CityContext orElse(CityContext other) {
    return new CityContext(
        region == null ? other.region : region,
        population == null ? other.population : population,
        climateZone == null ? other.climateZone : climateZone,
        incomeGroup == null ? other.incomeGroup : incomeGroup,
        legalRole == null ? other.legalRole : legalRole,
        setting.isEmpty() ? other.setting : setting);
  }
}
