package org.connectivecities.profile.city.events;

import org.connectivecities.contracts.Topics;
import org.connectivecities.platform.kafka.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which topic cities are told on. */
@Configuration(proxyBeanMethods = false)
class CityEventsConfiguration {

  @Bean
  TopicSpec cityProfiles() {
    return TopicSpec.state(Topics.CITY_PROFILES);
  }
}
