package org.connectivecities.profile.week;

import java.util.List;
import java.util.Set;
import org.connectivecities.profile.expert.ExpertId;

/** What there is for somebody, as far as they would read it on their own pages. Where nobody answers, it throws: that is not the same as nothing. */
public interface FindWaiting {

  /** Whether anybody can be asked at all; where not, no weekly letters are written. */
  boolean isPossible();

  List<Waiting> forExpert(ExpertId id);

  List<Waiting> forCity(String id);

  /** Of those who coordinate there. */
  List<Waiting> forDesk(Set<String> areas);
}
