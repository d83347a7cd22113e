package org.connectivecities.profile.search.clients;

import java.time.Duration;
import org.connectivecities.platform.http.ResilientClients;
import org.connectivecities.profile.search.FindPeople;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people are looked for. */
@Configuration(proxyBeanMethods = false)
class SearchClients {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** With a scope of its own: people are found by members, and by the service that asks for them. */
  @Bean
  FindPeople findPeople(ResilientClients clients, @Value("${cc.searches.url}") String url) {
    return new SearchPeople(clients.create(PeopleApi.class, "the search service", url, PATIENCE, "search.people"));
  }
}
