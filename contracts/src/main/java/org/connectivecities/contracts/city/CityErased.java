package org.connectivecities.contracts.city;

/** The city left the network; readers keep id and version only. A record without a value follows. */
public record CityErased(String cityId, long version) {}
