package org.connectivecities.profile.week.clients;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What is asked of matching-service, as it is on the wire. Public because the guard around it calls it from outside. */
public interface DigestApi {

  @GetExchange("/api/v1/digests/experts/{id}")
  Answer expert(@PathVariable String id);

  @GetExchange("/api/v1/digests/cities/{id}")
  Answer city(@PathVariable String id);

  @GetExchange("/api/v1/digests/desks")
  Answer desk(@RequestParam("area") Collection<String> areas);

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(List<Item> items) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Item(
      String kind, String id, String title, String city, @Nullable String expertId, Instant since, @Nullable Instant until) {}
}
