package org.connectivecities.profile.city;

/** What is kept under a city's id: the city, or the mark that there was one. */
public sealed interface CityRecord permits City, ErasedCity {

  CityId id();

  /** Grows by one with every change, the erasure included. */
  long version();
}
