package org.connectivecities.matching.report;

import java.time.Instant;
import java.util.Map;

/** How often people have been asked. */
public interface CountQuestions {

  /** By expert; who was not asked is absent from the answer. */
  Map<String, Integer> since(Instant since);
}
