package org.connectivecities.profile.city.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.connectivecities.profile.check.WireName;
import org.connectivecities.profile.city.City;
import org.connectivecities.profile.city.CityContext;
import org.jspecify.annotations.Nullable;

/** A city as everybody sees it; can be edited and sent back as it is. */
@Schema(name = "City")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CityView(
    String id,
    long version,
    String name,
    String country,
    @Nullable String region,
    @Nullable Long population,
    @Nullable String climateZone,
    @Nullable String incomeGroup,
    @Nullable String legalRole,
    List<String> setting,
    Instant createdAt,
    Instant updatedAt) {

  static CityView of(City city) {
    CityContext it = city.context();
    return new CityView(
        city.id().value(), city.version(), it.name(), it.country(), it.region(), it.population(),
        wire(it.climateZone()), wire(it.incomeGroup()), it.legalRole(), it.setting(), city.createdAt(),
        city.updatedAt());
  }

  private static @Nullable String wire(@Nullable WireName name) {
    return name == null ? null : name.wire();
  }
}
