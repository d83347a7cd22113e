package org.connectivecities.portal.clients;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What cities ask for and what comes of it, in numbers. */
public interface ReportApi {

  /**
   * @param from day, as 2026-03-31; a year before the last when absent
   * @param to day; today when absent
   * @param funder words of what the city wrote about who pays
   */
  @GetExchange("/api/v1/reports/demand")
  Demand demand(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @Nullable String funder);

  /** Of the people whom the caller looks after. */
  @GetExchange("/api/v1/reports/spread")
  Spread spread();

  /** Of everybody, for everybody. */
  @GetExchange("/api/v1/reports/exchanges")
  Exchanges exchanges();

  /**
   * @param tookPlace absent where it is not told
   * @param fewerThan where it is not told: at least one, and fewer than this
   */
  record Exchanges(@Nullable Long tookPlace, @Nullable Integer fewerThan) {

    public boolean none() {
      return fewerThan == null && (tookPlace == null || tookPlace == 0);
    }
  }

  /**
   * @param all each challenge once
   * @param cells a challenge of two topics stands in two of them
   * @param cut whether there were more challenges than are counted
   */
  record Demand(LocalDate from, LocalDate to, Outcomes all, List<Cell> cells, boolean cut) {}

  /** @param topic absent for challenges without one; so is the region of an unlisted country */
  record Cell(@Nullable String topic, @Nullable String region, Outcomes outcomes) {}

  /**
   * @param waiting not closed, and nobody has agreed to help at the moment
   * @param unmet closed without help
   */
  record Outcomes(int posted, int proposed, int published, int chosen, int agreed, int helped, int waiting, int unmet) {

    /** What is asked for and nobody has agreed to give. */
    public int open() {
      return waiting + unmet;
    }
  }

  /**
   * How evenly questions are spread over those who can be asked, in a year.
   *
   * @param neverAsked not all of them, where they are many
   */
  record Spread(int people, int questions, List<Peer> overAsked, List<Peer> neverAsked, int neverAskedInAll) {}

  record Peer(String expertId, String name, @Nullable String role, String city, String country, int asked) {}
}
