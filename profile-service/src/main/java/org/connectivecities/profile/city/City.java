package org.connectivecities.profile.city;

import java.time.Instant;

/** A city of the network, which may post challenges. Immutable; each change is a new value one version on. */
public record City(CityId id, long version, CityContext context, Instant createdAt, Instant updatedAt)
    implements CityRecord {

  static City register(CityId id, CityContext context, Instant now) {
    return new City(id, 1, context, now, now);
  }

  City revise(CityContext revised, Instant now) {
    return new City(id, version + 1, revised, createdAt, now);
  }

  ErasedCity erase() {
    return new ErasedCity(id, version + 1);
  }
}
