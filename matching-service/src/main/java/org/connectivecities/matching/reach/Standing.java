package org.connectivecities.matching.reach;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Why somebody was asked, or never asked.
 *
 * @param since from when on it counts
 * @param recalled for how many challenges the person was looked at closely
 * @param eligible for how many of them no rule kept the person out
 * @param proposed for how many of them a coordinator was shown the person
 * @param published on how many published shortlists the person stood
 * @param asked how many invitations the person got
 * @param keptOutBy how often each rule kept the person out
 * @param lostBy how often each signal was what the person lost most by, where the rank was too low
 * @param missing what the profile does not say, and in how many of the latest challenges the person would have been
 *     proposed if it did
 * @param latest the newest first, those that the reader may see
 */
public record Standing(
    String expertId,
    Instant since,
    int recalled,
    int eligible,
    int proposed,
    int published,
    int asked,
    Map<String, Integer> keptOutBy,
    Map<String, Integer> lostBy,
    List<Missing> missing,
    List<Latest> latest) {

  /** @param title of the challenge */
  public record Latest(Consideration considered, String title) {}

  /**
   * @param what name of a variation of the profile
   * @param reach in how many of the latest challenges it would have been enough
   */
  public record Missing(String what, int reach) {}
}
