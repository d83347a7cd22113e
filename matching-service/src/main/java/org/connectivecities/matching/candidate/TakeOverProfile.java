package org.connectivecities.matching.candidate;

import java.util.List;

/** Takes a published profile into the copy, with the topics its texts speak of where the person named none. */
public final class TakeOverProfile {

  /** More topics than these say little about a passage. */
  private static final int TOPICS_OF_A_PASSAGE = 5;

  private final Candidates candidates;
  private final FindTopics topics;

  public TakeOverProfile(Candidates candidates, FindTopics topics) {
    this.candidates = candidates;
    this.topics = topics;
  }

  public Applied published(Candidate candidate) {
    return candidates.publish(
        candidate.withPassages(
            candidate.competences().stream().map(passage -> (Passage.Competence) tagged(passage)).toList(),
            candidate.practices().stream().map(passage -> (Passage.Practice) tagged(passage)).toList()));
  }

  /** Tagged once here, not at each of many shortlists. */
  private Passage tagged(Passage passage) {
    if (!passage.topics().isEmpty() || passage.text().isBlank()) {
      return passage;
    }
    List<String> found = topics.in(passage.text(), passage.language());
    return passage.withTopics(found.stream().limit(TOPICS_OF_A_PASSAGE).toList());
  }
}
