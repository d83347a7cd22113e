package org.connectivecities.matching.candidate;

class InMemoryCandidatesTest extends CandidatesConformance {

  private final Candidates candidates = new InMemoryCandidates();

  @Override
  protected Candidates candidates() {
    return candidates;
  }
}
