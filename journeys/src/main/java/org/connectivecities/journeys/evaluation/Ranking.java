package org.connectivecities.journeys.evaluation;

import java.util.List;

/**
 * Everybody for one challenge.
 *
 * @param language of the challenge; und where nobody knows
 * @param places best first
 */
record Ranking(String challengeId, String language, List<Place> places) {

  /** @param score falls strictly from place to place */
  record Place(String expertId, double score) {}

  List<String> ids() {
    return places.stream().map(Place::expertId).toList();
  }
}
