package org.connectivecities.matching.candidate.clients;

import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.FindCandidates;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.platform.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;

/** The search service where it answers, the own copy where it does not: degraded, and saying so. */
final class RecallWithFallback implements FindCandidates {

  private static final Logger LOG = LoggerFactory.getLogger(RecallWithFallback.class);

  private final FindCandidates search;
  private final FindCandidates local;

  RecallWithFallback(FindCandidates search, FindCandidates local) {
    this.search = search;
    this.local = local;
  }

  @Override
  public Recall find(CandidateQuery query) {
    try {
      return search.find(query);
    } catch (Unavailable noAnswer) {
      LOG.warn("Looking for candidates in the own copy: {}", noAnswer.getMessage());
      return local.find(query);
    } catch (RestClientException unusable) {
      LOG.error("The answer of the search service is of no use, looking in the own copy", unusable);
      return local.find(query);
    }
  }
}
