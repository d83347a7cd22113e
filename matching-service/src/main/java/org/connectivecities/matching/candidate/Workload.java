package org.connectivecities.matching.candidate;

/**
 * Engagements and feedback of one practitioner.
 *
 * @param taken places taken at the moment: engagements accepted and not yet completed
 * @param completed engagements brought to an end
 * @param ratings how many of them a city has rated
 * @param ratingSum sum of those ratings, each 1 (did not help) to 5 (solved it)
 */
public record Workload(int taken, int completed, int ratings, int ratingSum) {

  public static final Workload NONE = new Workload(0, 0, 0, 0);

  public Workload {
    if (taken < 0 || completed < 0 || ratings < 0 || ratingSum < ratings || ratingSum > 5 * ratings) {
      throw new IllegalArgumentException("impossible workload");
    }
  }
}
