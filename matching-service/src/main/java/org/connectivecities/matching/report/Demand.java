package org.connectivecities.matching.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cities asked for, and what came of it.
 *
 * @param all each challenge once
 * @param cells by topic and region; a challenge of two topics stands in two of them
 * @param cut whether there were more challenges than are counted; the newest are
 */
public record Demand(Outcomes all, List<Cell> cells, boolean cut) {

  public Demand {
    cells = List.copyOf(cells);
  }

  /**
   * @param topic absent for challenges without one
   * @param region of the world, of the city's country; absent where no region lists it
   */
  public record Cell(@Nullable String topic, @Nullable String region, Outcomes outcomes) {}
}
