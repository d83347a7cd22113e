package org.connectivecities.profile.city;

import java.util.List;
import org.connectivecities.profile.check.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What makes one city comparable with another.
 *
 * @param country ISO 3166 alpha-2
 * @param region world region, lower-kebab-case, e.g. {@code sub-saharan-africa}
 * @param legalRole lower-kebab-case, e.g. {@code metropolitan-municipality}; every country has its own
 * @param setting lower-kebab-case words: coast, river, mountain, …
 */
public record CityContext(
    String name,
    String country,
    @Nullable String region,
    @Nullable Long population,
    @Nullable ClimateZone climateZone,
    @Nullable IncomeGroup incomeGroup,
    @Nullable String legalRole,
    List<String> setting) {

  public CityContext {
    setting = List.copyOf(setting);
  }

  /** Main groups of Köppen's classification, in words. */
  public enum ClimateZone implements WireName {
    TROPICAL,
    ARID,
    TEMPERATE,
    CONTINENTAL,
    POLAR
  }

  /** Country income groups of the World Bank. */
  public enum IncomeGroup implements WireName {
    LOW,
    LOWER_MIDDLE,
    UPPER_MIDDLE,
    HIGH
  }
}
