package org.connectivecities.profile.search.clients;

import java.time.Duration;
import org.connectivecities.platform.http.ResilientClients;
import org.connectivecities.profile.search.FindPeople;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Where people are looked for. */
@Configuration(proxyBeanMethods = false)
class SearchClients {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Without a name of its own: what is found is what anybody finds. */
  @Bean
  FindPeople findPeople(RestClient.Builder http, @Value("${cc.searches.url}") String url) {
    var nobody = new ResilientClients(http, (request, body, execution) -> execution.execute(request, body));
    return new SearchPeople(nobody.create(PeopleApi.class, "the search service", url, PATIENCE));
  }
}
