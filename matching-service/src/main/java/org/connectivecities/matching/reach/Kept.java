package org.connectivecities.matching.reach;

import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.shortlist.Shortlist;

/**
 * What is kept of a practitioner beside what they were asked.
 *
 * @param profile as last published; absent for somebody who was never to be found
 * @param shortlists those that speak of the person, in whatever state
 */
public record Kept(
    String expertId,
    Optional<Candidate> profile,
    List<Consideration> considered,
    List<RaisedHand> hands,
    Optional<Fitting> fitting,
    List<Shortlist> shortlists) {}
