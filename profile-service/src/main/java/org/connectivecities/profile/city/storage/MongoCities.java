package org.connectivecities.profile.city.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.connectivecities.platform.outbox.DocumentStore;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.connectivecities.platform.outbox.Versioned;
import org.connectivecities.profile.city.Cities;
import org.connectivecities.profile.city.City;
import org.connectivecities.profile.city.CityId;
import org.connectivecities.profile.city.CityRecord;
import org.connectivecities.profile.city.ErasedCity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document a city, with the events that tell of it. */
@Component
final class MongoCities implements Cities {

  private static final String THERE = "there";

  private final DocumentStore<StoredCity> documents;
  private final Function<CityRecord, List<OutboxEvent>> announcements;

  /** @param announcements what the other services are told of a change */
  MongoCities(Documents documents, Function<CityRecord, List<OutboxEvent>> announcements) {
    this.documents = documents.store(
        "cities", StoredCity.class, List.of(THERE), stored -> Map.of(THERE, stored.context() != null));
    this.announcements = announcements;
  }

  @Override
  public Optional<CityRecord> find(CityId id) {
    return documents.find(id.value()).map(MongoCities::read);
  }

  @Override
  public boolean save(CityRecord next) {
    String id = next.id().value();
    StoredCity state = write(next);
    List<OutboxEvent> events = announcements.apply(next);
    return next.version() == 1
        ? documents.insert(id, state, events)
        : documents.replace(id, next.version() - 1, state, events);
  }

  @Override
  public List<City> after(@Nullable CityId after, int limit) {
    var from = and(gt("_id", after == null ? "" : after.value()), eq("keys." + THERE, true));
    return documents.query(from, ascending("_id"), limit).stream()
        .map(MongoCities::read)
        .filter(City.class::isInstance)
        .map(City.class::cast)
        .toList();
  }

  private static StoredCity write(CityRecord kept) {
    return switch (kept) {
      case City city -> new StoredCity(city.context(), city.createdAt(), city.updatedAt());
      case ErasedCity _ -> StoredCity.ERASED;
    };
  }

  private static CityRecord read(Versioned<StoredCity> document) {
    CityId id = new CityId(document.id());
    StoredCity stored = document.state();
    return stored.context() == null
        ? new ErasedCity(id, document.version())
        : new City(
            id, document.version(), stored.context(), Objects.requireNonNull(stored.createdAt()),
            Objects.requireNonNull(stored.updatedAt()));
  }
}
