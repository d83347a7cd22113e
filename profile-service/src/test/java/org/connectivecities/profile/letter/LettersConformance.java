package org.connectivecities.profile.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.Letter.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of letters keeps to. */
public abstract class LettersConformance {

  /** So far away that a running service neither sends these letters nor gives up on them. */
  private static final Instant THEN = Instant.parse("2101-02-03T04:05:06Z");

  private final ExpertId mara = new ExpertId("mara-" + UUID.randomUUID());
  private final Letter letter = letter(Occasion.INVITATION, UUID.randomUUID().toString());

  protected abstract Letters letters();

  private Letter letter(Occasion occasion, String engagement) {
    return new Letter(
        occasion, engagement, "floods", new Reader.Practitioner(mara), null, null, THEN.plus(5, ChronoUnit.DAYS), THEN, THEN.plus(5, ChronoUnit.DAYS), 0, State.WAITING, null,
        UUID.randomUUID().toString());
  }

  @Test
  void keepsTheFirstOfTheSameLetter() {
    letters().add(letter);
    letters().add(letter(Occasion.INVITATION, letter.engagementId()));

    assertThat(letters().find(letter.id())).contains(letter);
  }

  @Test
  void knowsWhoseALinkIs() {
    letters().add(letter);

    assertThat(letters().readerOf(letter.stop())).contains(new Reader.Practitioner(mara));
    assertThat(letters().readerOf("guessed")).isEmpty();
  }

  @Test
  void knowsAllToOnePerson() {
    letters().add(letter);
    Letter another = letter(Occasion.FEEDBACK, letter.engagementId());
    letters().add(another);

    assertThat(letters().to(new Reader.Practitioner(mara), 9)).containsExactlyInAnyOrder(letter, another);
    assertThat(letters().to(new Reader.Practitioner(mara), 1)).hasSize(1);
    assertThat(letters().to(new Reader.Practitioner(new ExpertId("tom-" + mara)), 9)).isEmpty();
  }

  @Test
  void givesWhatIsDueOnly() {
    letters().add(letter);

    assertThat(letters().due(THEN, 1_000)).contains(letter);
    assertThat(letters().due(THEN.minusSeconds(1), 1_000)).doesNotContain(letter);
  }

  @Test
  void isClaimedOnce() {
    letters().add(letter);

    assertThat(letters().claim(letter.id(), THEN)).isTrue();
    assertThat(letters().claim(letter.id(), THEN)).isFalse();
    assertThat(kept()).extracting(Letter::state, Letter::attempts).containsExactly(State.SENDING, 1);
  }

  @Test
  void isNotClaimedAgainOnceItHasLeft() {
    letters().add(letter);
    letters().claim(letter.id(), THEN);
    letters().settle(letter.id(), State.SENT, null);
    letters().add(letter);

    assertThat(letters().claim(letter.id(), THEN)).isFalse();
    assertThat(kept().state()).isEqualTo(State.SENT);
  }

  @Test
  void settlesOnlyWhatIsBeingSent() {
    letters().add(letter);
    letters().settle(letter.id(), State.SENT, null);

    assertThat(kept().state()).isEqualTo(State.WAITING);
  }

  @Test
  void waitsAgainAfterItWasPostponed() {
    letters().add(letter);
    letters().claim(letter.id(), THEN);
    letters().postpone(letter.id(), THEN.plusSeconds(30));

    assertThat(kept()).extracting(Letter::state, Letter::due).containsExactly(State.WAITING, THEN.plusSeconds(30));
    assertThat(letters().claim(letter.id(), THEN)).isTrue();
  }

  @Test
  void givesUpOnWhatWasLeftBehindInSending() {
    letters().add(letter);
    letters().claim(letter.id(), THEN);

    assertThat(letters().giveUpOn(THEN)).doesNotContain(letter.id());
    assertThat(letters().giveUpOn(THEN.plus(Duration.ofMinutes(10)))).contains(letter.id());
    assertThat(kept().state()).isEqualTo(State.UNSURE);
    assertThat(letters().count(State.UNSURE)).isPositive();
  }

  @Test
  void dropsWhatWaitsAboutSomethingAndNothingElse() {
    Letter agreement = letter(Occasion.AGREEMENT, letter.engagementId());
    letters().add(letter);
    letters().add(agreement);
    letters().drop(letter.engagementId(), Set.of(Occasion.INVITATION, Occasion.REMINDER), "was answered");

    assertThat(kept()).extracting(Letter::state, Letter::note).containsExactly(State.DROPPED, "was answered");
    assertThat(letters().find(agreement.id())).contains(agreement);
  }

  @Test
  void tellsWhichHaveComeToAnEndAndLetsThemGo() {
    Instant expired = letter.expires().plusSeconds(1);
    letters().add(letter);
    assertThat(letters().finishedBefore(expired, 1_000)).as("still waiting").doesNotContain(letter.id());

    letters().claim(letter.id(), THEN);
    letters().settle(letter.id(), State.SENT, null);
    assertThat(letters().finishedBefore(letter.expires(), 1_000)).doesNotContain(letter.id());
    assertThat(letters().finishedBefore(expired, 1_000)).contains(letter.id());
    letters().remove(letter.id());
    assertThat(letters().find(letter.id())).isEmpty();
  }

  @Test
  void forgetsAPerson() {
    letters().add(letter);
    letters().forget(mara);

    assertThat(letters().find(letter.id())).isEmpty();
  }

  @Test
  void keepsOneLetterForEachReaderOfACityAndForgetsOfWhomTheySpeak() {
    Reader kofi = new Reader.Account("kofi-" + UUID.randomUUID(), null);
    Reader ama = new Reader.Account("ama-" + UUID.randomUUID(), null);
    letters().add(toCity(kofi, mara));
    letters().add(toCity(ama, mara));
    assertThat(letters().to(kofi, 9)).containsExactly(toCity(kofi, mara));

    letters().forget(mara);
    assertThat(letters().to(kofi, 9)).containsExactly(toCity(kofi, null));
    assertThat(letters().to(ama, 9)).containsExactly(toCity(ama, null));
  }

  @Test
  void knowsAndForgetsWhatIsKeptOfLettersToThePersonsAccount() {
    Letter toAccount = toCity(new Reader.Account("mara-" + UUID.randomUUID(), mara), null);
    letters().add(toAccount);
    assertThat(letters().to(new Reader.Practitioner(mara), 9)).containsExactly(toAccount);

    letters().forget(mara);
    assertThat(letters().find(toAccount.id())).isEmpty();
  }

  private Letter toCity(Reader reader, @Nullable ExpertId person) {
    return new Letter(
        Occasion.REFUSAL, letter.engagementId(), "floods", reader, person, new Session(2, THEN, 60, "Africa/Accra", "Europe/Berlin"), null, THEN, THEN.plus(5, ChronoUnit.DAYS), 0, State.WAITING, null,
        "stop-" + reader);
  }

  private Letter kept() {
    return letters().find(letter.id()).orElseThrow();
  }
}
