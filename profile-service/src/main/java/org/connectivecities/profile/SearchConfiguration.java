package org.connectivecities.profile;

import java.time.InstantSource;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.letter.Mailboxes;
import org.connectivecities.profile.letter.NoteOccasion;
import org.connectivecities.profile.search.FindPeople;
import org.connectivecities.profile.search.KeepSearches;
import org.connectivecities.profile.search.LookAgain;
import org.connectivecities.profile.search.SavedSearches;
import org.connectivecities.profile.search.TellNews;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Builds what saved searches need. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

  @Bean
  KeepSearches keepSearches(SavedSearches searches, InstantSource clock) {
    return new KeepSearches(searches, clock);
  }

  @Bean
  TellNews tellNews(SavedSearches searches, Experts experts, InstantSource clock) {
    return new TellNews(searches, experts, clock);
  }

  @Bean
  LookAgain lookAgain(
      SavedSearches searches, FindPeople find, Mailboxes mailboxes, NoteOccasion letters, SearchSettings settings, InstantSource clock) {
    return new LookAgain(searches, find, mailboxes, letters, settings.every(), clock);
  }

  @Bean
  SchedulingConfigurer lookingAgain(LookAgain look, SearchSettings settings) {
    return tasks -> tasks.addFixedDelayTask(look::run, settings.check());
  }
}
