package org.connectivecities.profile.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.connectivecities.profile.expert.ExpertId;
import org.junit.jupiter.api.Test;

/** What every store of mailboxes keeps to. */
public abstract class MailboxesConformance {

  /** Of today: what was entered long ago and never confirmed is let go by a running service, also in the middle of a test. */
  private static final Instant THEN = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private static final Instant LATER = THEN.plusSeconds(60);

  private final String city = "kumasi-" + UUID.randomUUID();
  private final ExpertId mara = new ExpertId("mara-" + UUID.randomUUID());
  private final Mailbox mailbox = new Mailbox("kofi-" + UUID.randomUUID(), "kofi@example.org", "fr", city, mara, null);

  protected abstract Mailboxes mailboxes();

  @Test
  void keepsTheLastWordOfEachAccount() {
    mailboxes().keep(mailbox);
    Mailbox moved = new Mailbox(mailbox.account(), "water@example.org", "en", null, null, null);
    mailboxes().keep(moved);

    assertThat(mailboxes().find(mailbox.account())).contains(moved);
    assertThat(mailboxes().of(city)).isEmpty();
  }

  @Test
  void keepsWhereSomebodyCoordinates() {
    Mailbox desk = new Mailbox(mailbox.account(), "ana@example.org", "en", null, Set.of("europe", "south-asia"), null, null);
    mailboxes().keep(desk);

    assertThat(mailboxes().find(desk.account())).contains(desk);
  }

  @Test
  void knowsEverybodyWhoActsForACity() {
    Mailbox another = new Mailbox("ama-" + mailbox.account(), "ama@example.org", "en", city, null, null);
    mailboxes().keep(mailbox);
    mailboxes().keep(another);

    assertThat(mailboxes().of(city)).containsExactlyInAnyOrder(mailbox, another);
    assertThat(mailboxes().of("elsewhere-" + city)).isEmpty();
  }

  @Test
  void followsForWhomAnAccountActsAndSaysWhoWasNotSeenToForLong() {
    mailboxes().keep(mailbox);
    assertThat(mailboxes().actingUnseenSince(THEN, 1_000)).as("never seen").contains(mailbox.account());
    mailboxes().seen(mailbox.account(), null, Set.of("europe"), THEN);
    assertThat(mailboxes().find(mailbox.account())).contains(new Mailbox(mailbox.account(), "kofi@example.org", "fr", null, Set.of("europe"), mara, null));
    assertThat(mailboxes().actingUnseenSince(THEN, 1_000)).doesNotContain(mailbox.account());
    assertThat(mailboxes().actingUnseenSince(LATER, 1_000)).contains(mailbox.account());

    mailboxes().seen(mailbox.account(), city, Set.of(), LATER);
    assertThat(mailboxes().of(city)).hasSize(1);
    assertThat(mailboxes().actingUnseenSince(LATER, 1_000)).doesNotContain(mailbox.account());
    mailboxes().actNoMore(mailbox.account());
    assertThat(mailboxes().of(city)).isEmpty();
    assertThat(mailboxes().find(mailbox.account())).contains(new Mailbox(mailbox.account(), "kofi@example.org", "fr", null, mara, null));
    assertThat(mailboxes().actingUnseenSince(LATER.plusSeconds(60), 1_000)).as("acts for nobody").doesNotContain(mailbox.account());
  }

  @Test
  void givesNobodyAMailboxWhoHasNone() {
    mailboxes().seen(mailbox.account(), city, Set.of("europe"), THEN);

    assertThat(mailboxes().find(mailbox.account())).isEmpty();
  }

  @Test
  void goesInPortionsThroughAllWhoCanBeWrittenTo() {
    String run = "a-" + UUID.randomUUID();
    mailboxes().keep(new Mailbox(run + "-3", "c@example.org", "en", city, mara, null));
    mailboxes().keep(new Mailbox(run + "-1", "a@example.org", "en", null, null, null));
    mailboxes().keep(new Mailbox(run + "-2", "b@example.org", "en", null, null, THEN));

    assertThat(mailboxes().after(run, 2)).containsExactly(new Reader.Account(run + "-1", null), new Reader.Account(run + "-3", mara));
    assertThat(mailboxes().after(run + "-1", 1)).containsExactly(new Reader.Account(run + "-3", mara));
  }

  @Test
  void keepsNothingOfWhoWantsNoLetters() {
    mailboxes().keep(mailbox);
    mailboxes().remove(mailbox.account());
    mailboxes().remove(mailbox.account());

    assertThat(mailboxes().find(mailbox.account())).isEmpty();
  }

  @Test
  void confirmsAnAddressOnceByTheLinkThatWasMadeForIt() {
    Mailbox entered = entered("kofi@example.org", THEN);
    String mark = "mark-" + UUID.randomUUID();
    mailboxes().keep(entered);
    mailboxes().open(entered.account(), THEN, "older-" + mark, LATER);
    mailboxes().open(entered.account(), THEN, mark, LATER);
    mailboxes().keep(new Mailbox(entered.account(), "kofi@example.org", "en", city, mara, THEN));

    assertThat(mailboxes().confirm("older-" + mark, THEN)).isFalse();
    assertThat(mailboxes().confirm("guessed-" + mark, THEN)).isFalse();
    assertThat(mailboxes().confirm(mark, LATER)).as("its time is over").isFalse();
    assertThat(mailboxes().confirm(mark, THEN)).isTrue();
    assertThat(mailboxes().find(entered.account())).contains(new Mailbox(entered.account(), "kofi@example.org", "en", city, mara, null));
    assertThat(mailboxes().confirm(mark, THEN)).isFalse();
  }

  @Test
  void confirmsNoAddressByTheLinkOfAnother() {
    Mailbox first = entered("kofi@example.org", THEN);
    Mailbox second = entered("water@example.org", THEN.plusSeconds(1));
    String mark = "mark-" + UUID.randomUUID();
    mailboxes().keep(first);
    mailboxes().open(first.account(), THEN, mark, LATER);
    mailboxes().keep(second);
    mailboxes().open(first.account(), THEN, mark, LATER);

    assertThat(mailboxes().confirm(mark, THEN)).isFalse();
    assertThat(mailboxes().find(first.account())).contains(second);
  }

  @Test
  void knowsWhatNobodyHasConfirmed() {
    Mailbox entered = entered("kofi@example.org", THEN);
    mailboxes().keep(entered);

    assertThat(mailboxes().unconfirmedBefore(THEN, 1_000)).doesNotContain(entered.account());
    assertThat(mailboxes().unconfirmedBefore(LATER, 1_000)).contains(entered.account());
    mailboxes().keep(mailbox);
    assertThat(mailboxes().unconfirmedBefore(LATER, 1_000)).doesNotContain(entered.account());
  }

  private Mailbox entered(String email, Instant at) {
    return new Mailbox(mailbox.account(), email, "fr", city, mara, at);
  }

  @Test
  void forgetsAPersonWithTheirProfile() {
    mailboxes().keep(mailbox);
    mailboxes().forget(mara);

    assertThat(mailboxes().find(mailbox.account())).isEmpty();
  }
}
