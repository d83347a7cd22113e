package org.connectivecities.profile.search.clients;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What is asked of search-service, as it is on the wire. Public because the guard around it calls it from outside. */
public interface PeopleApi {

  @GetExchange("/api/v1/search/experts")
  Answer experts(@RequestParam MultiValueMap<String, String> asked);

  /**
   * @param next cursor of the following page
   * @param match exact, or similar where no word agreed exactly
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(List<Person> items, @Nullable String next, String match) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Person(String expertId) {}
}
