package org.connectivecities.matching.challenge.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.connectivecities.matching.candidate.Place;
import org.jspecify.annotations.Nullable;

/** A city in a body: its id, or its name and country. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CityBody(@Nullable String id, @Nullable String name, @Nullable String country) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  CityBody(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("country") @Nullable String country) {
    this.id = id;
    this.name = name;
    this.country = country;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static CityBody ofId(String id) {
    return new CityBody(id, null, null);
  }

  @Nullable Place place() {
    return id != null ? null : new Place(name == null ? "" : name, country == null ? "" : country);
  }
}
