package org.connectivecities.matching.candidate;

import java.util.Collection;
import java.util.Map;

/** What the platform itself knows of practitioners from earlier engagements. */
public interface FindWorkloads {

  /** One query for all of them; who has no history is absent from the answer, see {@link Workload#NONE}. */
  Map<String, Workload> of(Collection<String> expertIds);
}
