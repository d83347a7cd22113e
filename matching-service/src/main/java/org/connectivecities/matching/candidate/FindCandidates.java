package org.connectivecities.matching.candidate;

/** Who could have something to say about a challenge? Breadth first: rules and signals decide later. */
public interface FindCandidates {

  Recall find(CandidateQuery query);
}
