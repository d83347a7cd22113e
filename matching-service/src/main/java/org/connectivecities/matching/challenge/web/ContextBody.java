package org.connectivecities.matching.challenge.web;

import java.util.List;
import java.util.Set;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.platform.problem.Listed;
import org.jspecify.annotations.Nullable;

/** Circumstances of a city in a body. */
record ContextBody(
    @Nullable String region,
    @Nullable Long population,
    @Nullable String climateZone,
    @Nullable String incomeGroup,
    @Nullable String legalRole,
    @Nullable List<String> setting) {

  static ContextBody of(CityContext context) {
    return new ContextBody(
        context.region(),
        context.population(),
        context.climateZone(),
        context.incomeGroup(),
        context.legalRole(),
        context.setting().stream().sorted().toList());
  }

  CityContext toContext() {
    return new CityContext(
        region, population, climateZone, incomeGroup, legalRole, Set.copyOf(Listed.complete("/context/setting", setting)));
  }
}
