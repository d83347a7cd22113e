package org.connectivecities.search.expertsearch;

/** How many people there are, as somebody is told it. */
public sealed interface Amount {

  record Exactly(long people) implements Amount {}

  /** At least one, and not so many. */
  record FewerThan(int limit) implements Amount {}

  /** At least so many are known of. */
  default long known() {
    return switch (this) {
      case Exactly all -> all.people();
      case FewerThan _ -> 1;
    };
  }
}
