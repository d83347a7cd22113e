package org.connectivecities.matching.candidate;

import java.util.List;
import java.util.Map;

/** How near one person's passages come to what is looked for, without asking the search service. */
public interface WeighPassages {

  /** Of many at once, by id: what is looked for is prepared once. */
  Map<String, Relevance> weigh(CandidateQuery query, List<Candidate> candidates);

  default Relevance weigh(CandidateQuery query, Candidate candidate) {
    return weigh(query, List.of(candidate)).getOrDefault(candidate.id(), Relevance.NONE);
  }
}
