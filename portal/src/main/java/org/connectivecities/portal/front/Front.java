package org.connectivecities.portal.front;

import java.util.List;
import org.connectivecities.portal.clients.Challenge;

/**
 * What the network looks like from outside.
 *
 * @param cities registered ones
 * @param countries from which somebody takes part
 * @param challenges the newest that everybody may read
 */
record Front(long practitioners, long cities, long countries, List<Dot> dots, List<Challenge> challenges) {

  /**
   * A country on the map and in the list.
   *
   * @param radius in the units of the picture; its area grows with the number of practitioners
   * @param challenges open ones that everybody may read
   */
  record Dot(String country, double x, double y, long practitioners, long challenges) {

    public double radius() {
      return Math.round((2.2 + Math.sqrt(practitioners) * 1.6) * 10) / 10.0;
    }
  }
}
