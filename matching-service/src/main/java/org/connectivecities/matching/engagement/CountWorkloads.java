package org.connectivecities.matching.engagement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.candidate.FindWorkloads;
import org.connectivecities.matching.candidate.Workload;

/**
 * Counts what became of earlier engagements from the engagements themselves, so that there is no second count to drift.
 * Places taken include a yes that is being confirmed.
 */
public final class CountWorkloads implements FindWorkloads {

  private final Askings askings;

  public CountWorkloads(Askings askings) {
    this.askings = askings;
  }

  @Override
  public Map<String, Workload> of(Collection<String> expertIds) {
    Set<String> wanted = Set.copyOf(expertIds);
    Map<String, Workload> counted = new HashMap<>();
    for (Asking asking : askings.involving(wanted)) {
      for (Invitation invitation : asking.invitations()) {
        if (wanted.contains(invitation.expertId())) {
          counted.merge(invitation.expertId(), countOf(invitation), CountWorkloads::sum);
        }
      }
    }
    return counted;
  }

  private static Workload countOf(Invitation invitation) {
    int taken = SettleAcceptance.takesPlace(invitation) ? 1 : 0;
    if (!(invitation instanceof Invitation.Accepted accepted)) {
      return new Workload(taken, 0, 0, 0);
    }
    Engagement engagement = accepted.engagement();
    Feedback ofCity = engagement.feedbacks().ofCity();
    int completed = engagement instanceof Engagement.Completed ? 1 : 0;
    return ofCity == null
        ? new Workload(taken, completed, 0, 0)
        : new Workload(taken, completed, 1, ofCity.rating());
  }

  private static Workload sum(Workload one, Workload other) {
    return new Workload(
        one.taken() + other.taken(),
        one.completed() + other.completed(),
        one.ratings() + other.ratings(),
        one.ratingSum() + other.ratingSum());
  }
}
