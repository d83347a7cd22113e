package org.connectivecities.platform.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One class of data.
 *
 * @param name lower-kebab-case
 * @param keptFor how long after it is done with; zero for ever
 * @param finder which are done with
 * @param release lets one go for ever, by the id that the finder gave; can be repeated
 */
public record Retained(String name, Duration keptFor, Finder finder, Release release) {

  /** Looks for what is done with since before a moment. */
  @FunctionalInterface
  public interface Finder {

    /** @return ids, at most {@code limit} */
    List<String> doneBefore(Instant moment, int limit);
  }

  @FunctionalInterface
  public interface Release {

    void letGo(String id);
  }

  public Retained {
    if (keptFor.isNegative()) {
      throw new IllegalArgumentException(name + " cannot be kept for less than no time");
    }
  }

  List<String> due(Instant now, int limit) {
    return keptFor.isZero() ? List.of() : finder.doneBefore(now.minus(keptFor), limit);
  }
}
