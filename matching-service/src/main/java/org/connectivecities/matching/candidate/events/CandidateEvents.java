package org.connectivecities.matching.candidate.events;

import java.util.HashSet;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.city.CityErased;
import org.connectivecities.contracts.city.CityPublished;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.contracts.expert.ExpertForgotten;
import org.connectivecities.contracts.expert.ExpertPaused;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Cities;
import org.connectivecities.matching.candidate.City;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.candidate.TakeOverProfile;
import org.connectivecities.platform.kafka.EventSubscription;
import org.connectivecities.platform.kafka.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the copies of experts and cities up to date. Repeated, late and reordered events do no harm: the copies check. */
@Configuration(proxyBeanMethods = false)
class CandidateEvents {

  private static final String GROUP = "matching.candidate";

  @Bean
  EventSubscription expertEvents(TakeOverProfile profiles, Candidates candidates) {
    return EventSubscription.of(TopicSpec.state(Topics.EXPERT_PROFILES), GROUP)
        .on(
            EventTypes.EXPERT_PUBLISHED,
            ExpertPublished.class,
            (meta, event) -> profiles.published(ProfileEvents.candidate(event)))
        .on(
            EventTypes.EXPERT_PAUSED,
            ExpertPaused.class,
            (meta, event) -> candidates.pause(event.expertId(), event.version(), event.until()))
        .on(
            EventTypes.EXPERT_ERASED,
            ExpertErased.class,
            (meta, event) -> candidates.erase(event.expertId(), event.version()))
        .confirming(EventTypes.EXPERT_ERASED, TopicSpec.facts(Topics.EXPERT_ERASURES), EventTypes.EXPERT_FORGOTTEN,
            ExpertForgotten::new);
  }

  @Bean
  EventSubscription cityEvents(Cities cities) {
    return EventSubscription.of(TopicSpec.state(Topics.CITY_PROFILES), GROUP)
        .on(EventTypes.CITY_PUBLISHED, CityPublished.class, (meta, event) -> cities.publish(city(event)))
        .on(EventTypes.CITY_ERASED, CityErased.class, (meta, event) -> cities.erase(event.cityId(), event.version()));
  }

  private static City city(CityPublished event) {
    return new City(
        event.cityId(),
        event.version(),
        new Place(event.name(), event.country()),
        new CityContext(
            event.region(),
            event.population(),
            event.climateZone(),
            event.incomeGroup(),
            event.legalRole(),
            event.setting() == null ? new HashSet<>() : new HashSet<>(event.setting())));
  }
}
