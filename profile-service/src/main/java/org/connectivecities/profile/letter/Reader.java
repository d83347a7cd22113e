package org.connectivecities.profile.letter;

import org.connectivecities.profile.expert.ExpertId;

/** Who is written to. */
public sealed interface Reader {

  /** Somebody with a profile: written to at the address in it, as far as they agreed there. */
  record Practitioner(ExpertId id) implements Reader {}

  /** Whoever signs in with this account: written to at its {@link Mailbox}, as long as there is one. */
  record Account(String id) implements Reader {}
}
