package org.connectivecities.profile.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.KeepMailbox.Outcome;
import org.connectivecities.profile.letter.clients.Words;
import org.junit.jupiter.api.Test;

class KeepMailboxTest {

  private static final Actor KOFI = new Actor("kofi", Set.of("city", "practitioner"), Map.of("city", "kumasi-gh", "expert", "kofi-a"));

  private final InMemoryMailboxes mailboxes = new InMemoryMailboxes();
  private final KeepMailbox keep = new KeepMailbox(mailboxes, Words.load());

  @Test
  void keepsAnAddressForTheAccountAndItsCity() {
    Mailbox kept = new Mailbox("kofi", "Kofi@kumasi.example", "fr", "kumasi-gh", new ExpertId("kofi-a"));

    assertThat(keep.keep(KOFI, " Kofi@Kumasi.example ", "fr")).isEqualTo(new Outcome.Done(Optional.of(kept)));
    assertThat(keep.read(KOFI)).isEqualTo(new Outcome.Done(Optional.of(kept)));
  }

  @Test
  void forgetsTheAddressOfWhoWantsNoLetters() {
    keep.keep(KOFI, "kofi@kumasi.example", "fr");

    assertThat(keep.remove(KOFI)).isEqualTo(new Outcome.Done(Optional.empty()));
    assertThat(mailboxes.find("kofi")).isEmpty();
  }

  @Test
  void namesEachFault() {
    assertThat(keep.keep(KOFI, null, "xx")).isInstanceOfSatisfying(Outcome.Invalid.class,
        invalid -> assertThat(invalid.faults()).extracting(Fault::pointer).containsExactly("/email", "/language"));
    assertThat(mailboxes.find("kofi")).isEmpty();
  }

  @Test
  void isForMembersOnly() {
    Actor nobody = new Actor("x", Set.of(), Map.of());

    assertThat(keep.keep(Actor.ANONYMOUS, "a@example.org", "en")).isInstanceOf(Outcome.NotAllowed.class);
    assertThat(keep.keep(nobody, "a@example.org", "en")).isInstanceOf(Outcome.NotAllowed.class);
    assertThat(keep.read(nobody)).isInstanceOf(Outcome.NotAllowed.class);
    assertThat(keep.remove(nobody)).isInstanceOf(Outcome.NotAllowed.class);
  }
}
