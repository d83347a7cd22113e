package org.connectivecities.matching.candidate;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** How often somebody has been proposed to a city. */
public interface FindProposals {

  /** Published shortlists since then, by expert; who stood on none is absent from the answer. */
  Map<String, Integer> since(Instant since, Collection<String> expertIds);
}
