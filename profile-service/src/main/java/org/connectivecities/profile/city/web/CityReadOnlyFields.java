package org.connectivecities.profile.city.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.connectivecities.profile.city.CityDraft;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@link CityView} shows and nobody sets: accepted and passed over, so that a city can be sent back as read. */
@Configuration(proxyBeanMethods = false)
class CityReadOnlyFields {

  @JsonIgnoreProperties({"version", "createdAt", "updatedAt"})
  private interface OfCities {}

  @Bean
  JsonMapperBuilderCustomizer readOnlyFieldsOfCities() {
    return json -> json.addMixIn(CityDraft.class, OfCities.class);
  }
}
