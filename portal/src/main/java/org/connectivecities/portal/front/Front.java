package org.connectivecities.portal.front;

import java.util.Comparator;
import java.util.List;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.ReportApi;
import org.connectivecities.portal.clients.SearchApi;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;

/**
 * What the network looks like from outside.
 *
 * @param practitioners absent where they are few
 * @param fewerThan where they are not counted
 * @param cities registered ones
 * @param countries from which somebody takes part
 * @param practices the newest, of people of whom visitors may be told
 * @param challenges the newest that everybody may read
 */
record Front(
    @Nullable Long practitioners,
    @Nullable Integer fewerThan,
    long cities,
    long countries,
    ReportApi.Exchanges exchanges,
    List<Dot> dots,
    List<SearchApi.RecentPractice> practices,
    List<Challenge> challenges) {

  /** As somebody looks for a country. */
  public List<Dot> byName(Speech say) {
    return dots.stream().sorted(Comparator.comparing(dot -> say.country(dot.country()), say.order())).toList();
  }

  /**
   * A country on the map and in the list.
   *
   * @param practitioners absent where they are few, and not counted
   * @param fewerThan where they are not counted
   * @param challenges open ones that everybody may read
   */
  record Dot(String country, double x, double y, @Nullable Long practitioners, @Nullable Integer fewerThan, long challenges) {

    public boolean inhabited() {
      return known() > 0;
    }

    /** In the units of the picture; its area grows with the number of practitioners. */
    public double radius() {
      return Math.round((2.2 + Math.sqrt(known()) * 1.6) * 10) / 10.0;
    }

    long known() {
      return practitioners == null ? 1 : practitioners;
    }
  }
}
