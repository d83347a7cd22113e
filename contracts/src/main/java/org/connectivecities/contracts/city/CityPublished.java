package org.connectivecities.contracts.city;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city and its context, whole, at one version.
 *
 * @param country ISO 3166 alpha-2
 * @param region world region, lower-kebab-case, e.g. {@code sub-saharan-africa}
 * @param climateZone Köppen main group in words: tropical, arid, temperate, continental, polar
 * @param incomeGroup World Bank group: low, lower-middle, upper-middle, high
 * @param setting coast, river, mountain, …
 */
public record CityPublished(
    String cityId,
    long version,
    String name,
    String country,
    @Nullable String region,
    @Nullable Long population,
    @Nullable String climateZone,
    @Nullable String incomeGroup,
    @Nullable String legalRole,
    List<String> setting,
    Instant updatedAt) {}
