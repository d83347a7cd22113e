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
import org.connectivecities.matching.candidate.CarryOutWithdrawal;
import org.connectivecities.matching.candidate.Cities;
import org.connectivecities.matching.candidate.City;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.candidate.TakeOverProfile;
import org.connectivecities.platform.http.KeptAnswers;
import org.connectivecities.platform.kafka.EventSubscription;
import org.connectivecities.platform.kafka.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the copies of experts and cities up to date. Repeated, late and reordered events do no harm: the copies check. */
@Configuration(proxyBeanMethods = false)
class CandidateEvents {

  private static final String GROUP = "matching.candidate";

  /**
   * The copy first: by it alone is decided who has withdrawn, and every reader goes by it. A process that dies in between gets
   * the event again.
   */
  @Bean
  EventSubscription expertEvents(
      TakeOverProfile profiles, Candidates candidates, CarryOutWithdrawal withdrawal, KeptAnswers answers) {
    return EventSubscription.of(TopicSpec.state(Topics.EXPERT_PROFILES), GROUP)
        .on(
            EventTypes.EXPERT_PUBLISHED,
            ExpertPublished.class,
            (meta, event) -> {
              profiles.published(ProfileEvents.candidate(event));
              follow(event.expertId(), withdrawal, answers);
            })
        .on(
            EventTypes.EXPERT_PAUSED,
            ExpertPaused.class,
            (meta, event) -> {
              candidates.pause(event.expertId(), event.version(), event.until());
              follow(event.expertId(), withdrawal, answers);
            })
        .on(
            EventTypes.EXPERT_ERASED,
            ExpertErased.class,
            (meta, event) -> candidates.erase(event.expertId(), event.version()))
        .confirming(EventTypes.EXPERT_ERASED, TopicSpec.facts(Topics.EXPERT_ERASURES), EventTypes.EXPERT_FORGOTTEN,
            ExpertForgotten::new);
  }

  private static void follow(String expertId, CarryOutWithdrawal withdrawal, KeptAnswers answers) {
    if (withdrawal.after(expertId)) {
      answers.forgetAbout(expertId);
    }
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
