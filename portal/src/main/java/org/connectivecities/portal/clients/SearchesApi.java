package org.connectivecities.portal.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Searches that whoever is at the page has saved. */
public interface SearchesApi {

  @GetExchange("/api/v1/searches")
  Saved all();

  /** @param draft the parameters of the search, each with its values but for {@code q} and {@code name}, which have one */
  @PostExchange("/api/v1/searches")
  Search save(@RequestBody Map<String, Object> draft);

  @DeleteExchange("/api/v1/searches/{id}")
  void remove(@PathVariable String id);

  record Saved(List<Search> items) {}

  /**
   * @param asked parameters of the page that shows it
   * @param lastNews day of the last letter about it
   */
  record Search(
      String id, String name, Map<String, List<String>> asked, Instant savedAt, @Nullable LocalDate lastNews, @Nullable Integer newPeople) {}
}
