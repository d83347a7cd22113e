package org.connectivecities.matching.digest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.connectivecities.matching.digest.Item;
import org.jspecify.annotations.Nullable;

/** What there is to tell. */
record DigestView(List<Entry> items) {

  /** @param kind near, invitation, choice, session, feedback, review, clock or unmet; it says what the id is of */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      String kind, String id, String title, String city, @Nullable String expertId, Instant since, @Nullable Instant until) {

    static Entry of(Item it) {
      return new Entry(it.kind().name().toLowerCase(Locale.ROOT), it.id(), it.title(), it.city(), it.expertId(), it.since(), it.until());
    }
  }

  static DigestView of(List<Item> items) {
    return new DigestView(items.stream().map(Entry::of).toList());
  }
}
