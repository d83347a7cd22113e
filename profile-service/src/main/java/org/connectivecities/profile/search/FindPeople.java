package org.connectivecities.profile.search;

import java.util.List;
import org.connectivecities.profile.expert.ExpertId;

/** Who matches a question, among those whom every member may find. */
@FunctionalInterface
public interface FindPeople {

  Answer find(Question question);

  /** Away is not the same as nobody: who cannot be asked has found no one to be gone. */
  sealed interface Answer {

    record Found(List<ExpertId> people) implements Answer {}

    /** Nobody answers at the moment. */
    record Away() implements Answer {}

    /** The question is none that the search takes. */
    record Refused(String why) implements Answer {}
  }
}
