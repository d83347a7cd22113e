package org.connectivecities.profile.letter;

class InMemoryMailboxesTest extends MailboxesConformance {

  private final Mailboxes mailboxes = new InMemoryMailboxes();

  @Override
  protected Mailboxes mailboxes() {
    return mailboxes;
  }
}
