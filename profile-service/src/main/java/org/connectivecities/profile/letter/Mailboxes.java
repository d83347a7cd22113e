package org.connectivecities.profile.letter;

import java.util.List;
import java.util.Optional;
import org.connectivecities.profile.expert.Traces;

/** All mailboxes, one an account. */
public interface Mailboxes extends Traces {

  Optional<Mailbox> find(String account);

  /** Those of everybody who acts for this city. */
  List<Mailbox> of(String cityId);

  /** Instead of the one there was. */
  void keep(Mailbox mailbox);

  void remove(String account);
}
