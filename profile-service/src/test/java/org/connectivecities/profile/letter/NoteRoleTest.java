package org.connectivecities.profile.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoteRoleTest {

  private static final Actor OF_THE_DESK = new Actor("ana", Set.of("coordinator"), Map.of(), Set.of("europe"), Set.of());
  private static final Actor OF_A_CITY = new Actor("ana", Set.of("city"), Map.of("city", "kumasi-gh"));
  private static final Actor OF_NOTHING = new Actor("ana", Set.of(), Map.of());

  private final InMemoryMailboxes mailboxes = new InMemoryMailboxes();
  private Instant now = Instant.parse("2026-11-30T08:00:00Z");
  private final NoteRole role = new NoteRole(mailboxes, () -> now);

  @BeforeEach
  void wantLetters() {
    mailboxes.keep(new Mailbox("ana", "ana@example.org", "en", null, Set.of("europe"), null, null));
  }

  @Test
  void endsTheLettersOfARoleAsSoonAsSomebodyComesWithoutIt() {
    role.note(OF_THE_DESK);
    role.note(OF_A_CITY);
    assertThat(mailboxes.find("ana")).hasValueSatisfying(it -> assertThat(it.areas()).isEmpty());
    assertThat(mailboxes.of("kumasi-gh")).hasSize(1);

    role.note(OF_NOTHING);
    assertThat(mailboxes.of("kumasi-gh")).isEmpty();
  }

  @Test
  void notesAgainAfterAnHourThatTheRoleIsStillThere() {
    role.note(OF_THE_DESK);
    now = now.plus(Duration.ofMinutes(59));
    role.note(OF_THE_DESK);
    assertThat(mailboxes.actingUnseenSince(now, 9)).containsExactly("ana");

    now = now.plus(Duration.ofMinutes(1));
    role.note(OF_THE_DESK);
    assertThat(mailboxes.actingUnseenSince(now, 9)).isEmpty();
  }

  @Test
  void learnsNothingFromSomebodyWhoHasNotSignedIn() {
    role.note(Actor.ANONYMOUS);

    assertThat(mailboxes.find("ana")).hasValueSatisfying(it -> assertThat(it.areas()).containsExactly("europe"));
  }

  @Test
  void bringsTheLettersBackWithTheRole() {
    mailboxes.actNoMore("ana");
    role.note(OF_THE_DESK);

    assertThat(mailboxes.find("ana")).hasValueSatisfying(it -> assertThat(it.areas()).containsExactly("europe"));
  }
}
