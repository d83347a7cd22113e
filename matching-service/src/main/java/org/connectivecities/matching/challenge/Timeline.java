package org.connectivecities.matching.challenge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a challenge got how far. A step taken again (a second shortlist) keeps the newest time. */
public record Timeline(
    Instant postedAt,
    @Nullable Instant proposedAt,
    @Nullable Instant publishedAt,
    @Nullable Instant chosenAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant closedAt) {

  static Timeline startingAt(Instant postedAt) {
    return new Timeline(postedAt, null, null, null, null, null);
  }

  Timeline proposed(Instant at) {
    return new Timeline(postedAt, at, publishedAt, chosenAt, acceptedAt, closedAt);
  }

  Timeline published(Instant at) {
    return new Timeline(postedAt, proposedAt, at, chosenAt, acceptedAt, closedAt);
  }

  Timeline chosen(Instant at) {
    return new Timeline(postedAt, proposedAt, publishedAt, at, acceptedAt, closedAt);
  }

  Timeline accepted(Instant at) {
    return new Timeline(postedAt, proposedAt, publishedAt, chosenAt, at, closedAt);
  }

  Timeline closed(Instant at) {
    return new Timeline(postedAt, proposedAt, publishedAt, chosenAt, acceptedAt, at);
  }
}
