package org.connectivecities.matching.engagement;

import java.util.List;

/**
 * The order in which people are to be asked, as the city chose (or left to the coordinator).
 *
 * @param id names this choice for good: handing over the same choice again changes nothing
 * @param rankedExpertIds whom to ask, first choice first. Alternates of the shortlist are in it only if they may be asked too
 */
public record Choice(String id, String challengeId, List<String> rankedExpertIds) {

  public Choice {
    rankedExpertIds = rankedExpertIds.stream().distinct().toList();
  }
}
