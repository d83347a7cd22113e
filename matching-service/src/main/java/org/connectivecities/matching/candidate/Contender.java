package org.connectivecities.matching.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A candidate with all that may count for one challenge at one moment, so that rules and signals ask nobody.
 *
 * @param home context of the candidate's city; no more than its region when the city is not registered
 * @param proposedLately on how many published shortlists the person stood in the last 90 days
 * @param defaultPlaces engagements at once where the person says nothing
 * @param asOf the moment at which all this holds
 */
public record Contender(
    Candidate candidate,
    Relevance relevance,
    CityContext home,
    Workload workload,
    int proposedLately,
    int defaultPlaces,
    Instant asOf) {

  public LocalDate today() {
    return asOf.atZone(ZoneOffset.UTC).toLocalDate();
  }

  public Contender with(Relevance newRelevance) {
    return new Contender(candidate, newRelevance, home, workload, proposedLately, defaultPlaces, asOf);
  }

  public Contender with(Candidate otherCandidate) {
    return new Contender(otherCandidate, relevance, home, workload, proposedLately, defaultPlaces, asOf);
  }

  public Contender notProposedLately() {
    return new Contender(candidate, relevance, home, workload, 0, defaultPlaces, asOf);
  }

  public int freePlaces() {
    return candidate.places(defaultPlaces) - workload.taken();
  }
}
