package org.connectivecities.profile.city.events;

import java.util.List;
import java.util.function.Function;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.city.CityErased;
import org.connectivecities.contracts.city.CityPublished;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.connectivecities.profile.check.WireName;
import org.connectivecities.profile.city.City;
import org.connectivecities.profile.city.CityContext;
import org.connectivecities.profile.city.CityRecord;
import org.connectivecities.profile.city.ErasedCity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the other services are told of a city; the erasure is a fact, so that its tombstone cannot take its place. */
@Component
final class CityAnnouncements implements Function<CityRecord, List<OutboxEvent>> {

  @Override
  public List<OutboxEvent> apply(CityRecord city) {
    String id = city.id().value();
    return switch (city) {
      case City there -> List.of(
          OutboxEvent.snapshot(Topics.CITY_PROFILES, id, EventTypes.CITY_PUBLISHED, published(there)));
      case ErasedCity erased -> List.of(
          OutboxEvent.fact(Topics.CITY_PROFILES, id, EventTypes.CITY_ERASED, new CityErased(id, erased.version())),
          OutboxEvent.tombstone(Topics.CITY_PROFILES, id));
    };
  }

  private static CityPublished published(City city) {
    CityContext it = city.context();
    return new CityPublished(
        city.id().value(), city.version(), it.name(), it.country(), it.region(), it.population(),
        wire(it.climateZone()), wire(it.incomeGroup()), it.legalRole(), it.setting(), city.updatedAt());
  }

  private static @Nullable String wire(@Nullable WireName name) {
    return name == null ? null : name.wire();
  }
}
