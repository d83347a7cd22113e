package org.connectivecities.profile.expert;

import java.util.List;
import org.connectivecities.profile.check.Fault;

/** Why something was not done. Each can be told to the person who asked. */
public sealed interface ExpertRefusal extends ExpertResult {

  /** The actor may not do this, whatever the profile. */
  record NotAllowed(String reason) implements ExpertRefusal {}

  record Unknown() implements ExpertRefusal {}

  /** There was such a practitioner, who has left; the id is not given again. */
  record Erased() implements ExpertRefusal {}

  record Taken(ExpertId id) implements ExpertRefusal {}

  /** @param current version at present; the wish was made on another one */
  record Stale(long current) implements ExpertRefusal {}

  /** @param faults all of them, never empty */
  record Invalid(List<Fault> faults) implements ExpertRefusal {

    public Invalid {
      faults = List.copyOf(faults);
    }
  }
}
