package org.connectivecities.portal.letters;

import java.time.Instant;
import java.time.LocalDate;
import org.connectivecities.portal.clients.SearchesApi;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A saved search as a list shows it, with the address of its page. */
record SavedSearch(String id, String name, String address, Instant savedAt, @Nullable LocalDate lastNews, int newPeople) {

  static SavedSearch of(SearchesApi.Search it) {
    String address = UriComponentsBuilder.fromPath("/search").queryParams(new LinkedMultiValueMap<>(it.asked())).encode().toUriString();
    return new SavedSearch(it.id(), it.name(), address, it.savedAt(), it.lastNews(), it.newPeople() == null ? 0 : it.newPeople());
  }
}
