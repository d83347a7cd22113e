package org.connectivecities.matching.shortlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.scoring.Evidence;

/**
 * The few sentences that convince: those that rest on somebody's own account of a practice or competence before those
 * that rest on other fields, the larger part of the score first. One whose evidence has all been shown adds nothing.
 */
final class Reasons {

  static final int MOST = 5;

  private static final Comparator<Assessment.Part> MOST_CONVINCING =
      Comparator.comparing(Reasons::ownAccount).thenComparing(Assessment.Part::contribution).reversed();

  private Reasons() {}

  static List<Assessment.Part> of(List<Assessment.Part> parts) {
    Set<Evidence> shown = new HashSet<>();
    var reasons = new ArrayList<Assessment.Part>();
    for (Assessment.Part part : parts.stream().sorted(MOST_CONVINCING).toList()) {
      boolean speaksFor = part.score().reason() != null && part.contribution().signum() > 0;
      if (speaksFor && reasons.size() < MOST && shown.addAll(part.score().evidence())) {
        reasons.add(part);
      }
    }
    return reasons;
  }

  private static boolean ownAccount(Assessment.Part part) {
    return part.score().evidence().stream().anyMatch(Evidence::ownAccount);
  }
}
