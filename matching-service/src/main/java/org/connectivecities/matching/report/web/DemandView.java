package org.connectivecities.matching.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.connectivecities.matching.report.Demand;
import org.connectivecities.matching.report.Outcomes;
import org.connectivecities.matching.report.Period;
import org.jspecify.annotations.Nullable;

/**
 * What cities asked for in a time, and what came of it.
 *
 * @param all each challenge once
 * @param cells by topic and region; a challenge of two topics stands in two of them
 * @param cut whether there were more challenges than are counted; the newest are
 */
record DemandView(LocalDate from, LocalDate to, OutcomesView all, List<CellView> cells, boolean cut) {

  /**
   * @param topic absent for challenges without one
   * @param region of the world; absent where no region lists the city's country
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CellView(@Nullable String topic, @Nullable String region, OutcomesView outcomes) {}

  /**
   * @param agreed somebody has said yes; also where that came to nothing later
   * @param helped closed by a city that was helped
   * @param waiting not closed, and nobody has agreed to help at the moment
   * @param unmet closed without help
   */
  record OutcomesView(
      int posted, int proposed, int published, int chosen, int agreed, int helped, int waiting, int unmet) {

    static OutcomesView of(Outcomes it) {
      return new OutcomesView(
          it.posted(), it.proposed(), it.published(), it.chosen(), it.agreed(), it.helped(), it.waiting(), it.unmet());
    }
  }

  static DemandView of(Period period, Demand demand) {
    return new DemandView(
        period.from(),
        period.to(),
        OutcomesView.of(demand.all()),
        demand.cells().stream().map(cell -> new CellView(cell.topic(), cell.region(), OutcomesView.of(cell.outcomes()))).toList(),
        demand.cut());
  }
}
