package org.connectivecities.profile.letter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter lists.
 *
 * @param title in the reader's own words, where what it is about has some
 * @param page of the portal where all of it stands
 */
public record Digest(String title, List<Item> items, String page) {

  public Digest {
    items = List.copyOf(items);
  }

  /**
   * @param kind behind {@code item.} the key of its words
   * @param about the title of a challenge, where it is about one
   * @param until when it is too late, if ever
   * @param page of the portal
   */
  public record Item(
      String kind, @Nullable String person, @Nullable String city, @Nullable String about, @Nullable Instant until, String page) {}
}
