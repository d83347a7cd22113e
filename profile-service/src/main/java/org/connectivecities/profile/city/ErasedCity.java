package org.connectivecities.profile.city;

/** All that stays of a city that left; kept for ever, so that nothing late brings it back. */
public record ErasedCity(CityId id, long version) implements CityRecord {}
