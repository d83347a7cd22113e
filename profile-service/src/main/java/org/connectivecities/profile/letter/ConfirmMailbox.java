package org.connectivecities.profile.letter;

import java.time.Instant;
import java.time.InstantSource;
import org.connectivecities.platform.security.LinkSecret;

/** Whoever reads the letters at an address says that it is right: anybody can type the address of others. */
public final class ConfirmMailbox {

  private final Mailboxes mailboxes;
  private final InstantSource clock;

  public ConfirmMailbox(Mailboxes mailboxes, InstantSource clock) {
    this.mailboxes = mailboxes;
    this.clock = clock;
  }

  /** Makes a link when its letter leaves. */
  public String open(String account, Instant enteredAt, Instant until) {
    String secret = LinkSecret.fresh();
    mailboxes.open(account, enteredAt, LinkSecret.mark(secret), until);
    return secret;
  }

  /** Without signing in: the letter may be read on another device. */
  public boolean confirm(String secret) {
    return LinkSecret.isPlausible(secret) && mailboxes.confirm(LinkSecret.mark(secret), clock.instant());
  }
}
