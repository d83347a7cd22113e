package org.connectivecities.profile.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.connectivecities.profile.expert.ExpertId;
import org.junit.jupiter.api.Test;

/** What every store of mailboxes keeps to. */
public abstract class MailboxesConformance {

  private final String city = "kumasi-" + UUID.randomUUID();
  private final ExpertId mara = new ExpertId("mara-" + UUID.randomUUID());
  private final Mailbox mailbox = new Mailbox("kofi-" + UUID.randomUUID(), "kofi@example.org", "fr", city, mara);

  protected abstract Mailboxes mailboxes();

  @Test
  void keepsTheLastWordOfEachAccount() {
    mailboxes().keep(mailbox);
    Mailbox moved = new Mailbox(mailbox.account(), "water@example.org", "en", null, null);
    mailboxes().keep(moved);

    assertThat(mailboxes().find(mailbox.account())).contains(moved);
    assertThat(mailboxes().of(city)).isEmpty();
  }

  @Test
  void knowsEverybodyWhoActsForACity() {
    Mailbox another = new Mailbox("ama-" + mailbox.account(), "ama@example.org", "en", city, null);
    mailboxes().keep(mailbox);
    mailboxes().keep(another);

    assertThat(mailboxes().of(city)).containsExactlyInAnyOrder(mailbox, another);
    assertThat(mailboxes().of("elsewhere-" + city)).isEmpty();
  }

  @Test
  void keepsNothingOfWhoWantsNoLetters() {
    mailboxes().keep(mailbox);
    mailboxes().remove(mailbox.account());
    mailboxes().remove(mailbox.account());

    assertThat(mailboxes().find(mailbox.account())).isEmpty();
  }

  @Test
  void forgetsAPersonWithTheirProfile() {
    mailboxes().keep(mailbox);
    mailboxes().forget(mara);

    assertThat(mailboxes().find(mailbox.account())).isEmpty();
  }
}
