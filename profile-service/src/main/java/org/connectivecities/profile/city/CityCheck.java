package org.connectivecities.profile.city;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.connectivecities.profile.check.Codes;
import org.connectivecities.profile.check.Inspection;
import org.connectivecities.profile.check.Texts;

/** Turns a draft into the context of a city, or says everything that is wrong with it. */
final class CityCheck {

  private static final long LARGEST = 100_000_000L;

  private CityCheck() {}

  /** @return empty when the inspection has found faults */
  static Optional<CityContext> check(CityDraft draft, Inspection in) {
    String name = in.required("name", draft.name(), Texts.line(120));
    String country = in.required("country", draft.country(), Codes.country());
    String region = in.optional("region", draft.region(), Texts.word());
    Long population = in.within("population", draft.population(), 1, LARGEST);
    var climate = in.optional("climateZone", draft.climateZone(), Codes.oneOf(CityContext.ClimateZone.class));
    var income = in.optional("incomeGroup", draft.incomeGroup(), Codes.oneOf(CityContext.IncomeGroup.class));
    String legalRole = in.optional("legalRole", draft.legalRole(), Texts.word());
    List<String> setting = in.eachText("setting", draft.setting(), 10, Texts.word());
    return in.isClean()
        ? Optional.of(new CityContext(
            Objects.requireNonNull(name), Objects.requireNonNull(country), region, population, climate, income,
            legalRole, setting))
        : Optional.empty();
  }
}
