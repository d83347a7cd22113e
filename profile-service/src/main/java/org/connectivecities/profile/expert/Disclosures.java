package org.connectivecities.profile.expert;

import java.util.List;

/** To whom a person's contact data were shown. */
public interface Disclosures extends Traces {

  /** The newest first, at most {@code limit}. */
  List<Disclosure> of(ExpertId id, int limit);

  /** Forgets the reasons, which are somebody's free words about the person; the rest names nobody but by ids. */
  @Override
  void forget(ExpertId id);
}
