package org.connectivecities.profile.city;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A city as somebody wrote it down, unchecked. Whatever was not said is {@code null}. */
public record CityDraft(
    @Nullable String id,
    @Nullable String name,
    @Nullable String country,
    @Nullable String region,
    @Nullable Long population,
    @Nullable String climateZone,
    @Nullable String incomeGroup,
    @Nullable String legalRole,
    @Nullable List<String> setting) {}
