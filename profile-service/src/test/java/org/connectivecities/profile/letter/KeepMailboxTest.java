package org.connectivecities.profile.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

  private final LetterWorld world = new LetterWorld();
  private final InMemoryMailboxes mailboxes = world.mailboxes;
  private final KeepMailbox keep = new KeepMailbox(mailboxes, Words.load(), world.note, () -> world.now);
  private final ConfirmMailbox confirm = new ConfirmMailbox(mailboxes, () -> world.now);

  @Test
  void keepsAnAddressForTheAccountAndItsCity() {
    Mailbox kept = new Mailbox("kofi", "Kofi@kumasi.example", "fr", "kumasi-gh", new ExpertId("kofi-a"), world.now);

    assertThat(keep.keep(KOFI, " Kofi@Kumasi.example ", "fr")).isEqualTo(new Outcome.Done(Optional.of(kept)));
    assertThat(keep.read(KOFI)).isEqualTo(new Outcome.Done(Optional.of(kept)));
  }

  @Test
  void keepsWhereACoordinatorLooksAfterThings() {
    keep.keep(new Actor("ana", Set.of("coordinator"), Map.of(), Set.of("europe"), Set.of()), "ana@example.org", "en");
    keep.keep(new Actor("adam", Set.of("administrator"), Map.of(), Set.of(), Set.of()), "adam@example.org", "en");
    keep.keep(KOFI, "kofi@kumasi.example", "en");

    assertThat(mailboxes.find("ana").orElseThrow().areas()).containsExactly("europe");
    assertThat(mailboxes.find("adam").orElseThrow().areas()).containsExactly(Actor.EVERYWHERE);
    assertThat(mailboxes.find("kofi").orElseThrow().areas()).as("has none of the role's").isEmpty();
  }

  @Test
  void writesNothingElseToAnAddressThatNobodyHasConfirmed() {
    keep.keep(KOFI, "kofi@kumasi.example", "en");
    world.note.proposed("sl-1", "floods", world.now);
    world.round();
    assertThat(world.post.sent).containsExactly("kofi@kumasi.example: Is this the right address for your letters?");
    assertThat(world.letters.find("shortlist~sl-1~kofi").orElseThrow().note()).isEqualTo("the address is not confirmed");

    assertThat(confirm.confirm("guessed")).isFalse();
    assertThat(confirm.confirm(link())).isTrue();
    assertThat(confirm.confirm(link())).as("once").isFalse();
    world.note.proposed("sl-2", "floods", world.now);
    world.round();
    assertThat(world.post.sent).hasSize(2);
  }

  @Test
  void sendsOneLetterAnHourHoweverOftenTheAddressIsEntered() {
    keep.keep(KOFI, "kofi@kumasi.example", "en");
    world.round();
    String first = link();
    world.now = world.now.plus(Duration.ofMinutes(59));
    keep.keep(KOFI, "kofi@kumasi.example", "fr");
    world.round();
    assertThat(world.post.sent).hasSize(1);
    assertThat(confirm.confirm(first)).as("the link of the letter that has left").isTrue();
    keep.keep(KOFI, "kofi@kumasi.example", "de");
    assertThat(mailboxes.find("kofi").orElseThrow().isConfirmed()).as("the same address").isTrue();
  }

  @Test
  void asksAgainOfAnotherAddressAndAfterAnHour() {
    keep.keep(KOFI, "kofi@kumasi.example", "en");
    world.round();
    String first = link();
    world.now = world.now.plusSeconds(1);
    keep.keep(KOFI, "water@kumasi.example", "en");
    world.round();
    assertThat(confirm.confirm(first)).isFalse();
    world.now = world.now.plus(Duration.ofHours(1));
    keep.keep(KOFI, "water@kumasi.example", "en");
    world.round();

    assertThat(world.post.sent).hasSize(3);
    assertThat(confirm.confirm(link())).isTrue();
  }

  @Test
  void keepsNoLinkForEver() {
    keep.keep(KOFI, "kofi@kumasi.example", "en");
    world.round();
    world.now = world.now.plus(Duration.ofDays(7));

    assertThat(confirm.confirm(link())).isFalse();
  }

  /** At the end of the last letter's address. */
  private String link() {
    return world.post.lastText.replaceAll("(?s).*/letters/confirm/(\\S+).*", "$1");
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
