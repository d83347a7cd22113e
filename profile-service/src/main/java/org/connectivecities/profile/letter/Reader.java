package org.connectivecities.profile.letter;

import org.connectivecities.profile.expert.ExpertId;
import org.jspecify.annotations.Nullable;

/** Who is written to. */
public sealed interface Reader {

  /** Somebody with a profile: written to at the address in it, as far as they agreed there. */
  record Practitioner(ExpertId id) implements Reader {}

  /**
   * Whoever signs in with this account: written to at its {@link Mailbox}, as long as there is one.
   *
   * @param expert the account's own profile; with it, what is kept of its letters is forgotten
   */
  record Account(String id, @Nullable ExpertId expert) implements Reader {

    static Account of(Mailbox mailbox) {
      return new Account(mailbox.account(), mailbox.expert());
    }
  }
}
