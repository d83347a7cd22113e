package org.connectivecities.profile.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.connectivecities.profile.expert.ConfirmExpert;
import org.connectivecities.profile.expert.ConsentTexts;
import org.connectivecities.profile.expert.DecideConsent;
import org.connectivecities.profile.expert.ErasedExpert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Purpose;
import org.connectivecities.profile.expert.RefuseEmail;
import org.connectivecities.profile.expert.Sample;
import org.connectivecities.profile.letter.Letter.State;
import org.connectivecities.profile.letter.Post.Outcome;
import org.junit.jupiter.api.Test;

class DeliverLettersTest {

  private static final String INVITATION = LetterWorld.ADDRESS + ": Kumasi fragt, ob Sie helfen würden";
  private static final String REMINDER = LetterWorld.ADDRESS + ": Kumasi wartet noch auf Ihre Antwort";
  private static final ConsentTexts TEXTS =
      new ConsentTexts(List.of(new ConsentTexts.Text("2026-11", Map.of("search", "s", "matching", "m", "email", "e", "partners", "p"))));

  private final LetterWorld world = new LetterWorld();

  @Test
  void waitsSomeTriesForItsLinkToAnswerByAndThenGoesWithout() {
    world.answerLinks.away = true;
    world.invite();

    world.round();
    assertThat(world.post.sent).isEmpty();
    for (int tries = 0; tries < 3; tries++) {
      world.now = world.now.plus(Duration.ofMinutes(5));
      world.round();
    }

    assertThat(world.post.sent).hasSize(1);
    assertThat(world.post.lastText).contains("/me/invitations/floods~1").doesNotContain("/letters/answer/");
  }

  @Test
  void offersAProfileWithoutConsentOnceAMinuteAndOnlyWhileItsPersonHasNotSpoken() {
    world.register("tom", Sample.shortDraftWithEmail("tom"));
    ExpertId tom = new ExpertId("tom");
    Instant until = world.now.plus(Duration.ofDays(14));
    world.note.offer(tom, world.now, until);
    world.note.offer(tom, world.now, until);
    world.round();
    assertThat(world.post.sent).hasSize(1).first().asString().startsWith("tom@example.org");

    world.now = world.now.plus(Duration.ofMinutes(1));
    world.note.offer(tom, world.now, until);
    new ConfirmExpert(world.experts, () -> world.now).confirm(Sample.practitioner("tom"), tom);
    world.round();
    assertThat(world.post.sent).hasSize(1);
  }

  @Test
  void writesOnceHoweverOftenItIsTold() {
    world.invite();
    world.round();
    world.invite();
    world.round();

    assertThat(world.post.sent).containsExactly(INVITATION);
    assertThat(world.kept(Occasion.INVITATION).state()).isEqualTo(State.SENT);
  }

  @Test
  void remindsWhoHasNotAnswered() {
    world.invite();
    world.round();
    world.now = world.now.plus(Duration.ofDays(3));
    world.round();

    assertThat(world.post.sent).containsExactly(INVITATION, REMINDER);
  }

  @Test
  void remindsNobodyWhoHasAnsweredOrIsNoLongerAsked() {
    world.invite();
    world.round();
    world.note.settled(LetterWorld.QUESTION);
    world.now = world.now.plus(Duration.ofDays(3));
    world.round();

    assertThat(world.post.sent).containsExactly(INVITATION);
  }

  @Test
  void writesOfAnAgreementAndAsksHowItWas() {
    world.note.agreed(LetterWorld.QUESTION, "floods", LetterWorld.MARA, world.now);
    world.note.completed(LetterWorld.QUESTION, "floods", LetterWorld.MARA, world.now.plusSeconds(1));
    world.now = world.now.plusSeconds(1);
    world.round();

    assertThat(world.post.sent).containsExactly(
        LetterWorld.ADDRESS + ": Sie und Kumasi haben beide zugesagt", LetterWorld.ADDRESS + ": Wie war Ihr Austausch mit Kumasi?");
  }

  private StopLetters stopLetters() {
    return new StopLetters(world.letters, new RefuseEmail(world.experts, TEXTS, () -> world.now), world.mailboxes);
  }

  @Test
  void tellsACityWhatBecomesOfItsChallenge() {
    world.mailboxes.keep(LetterWorld.KOFI);
    for (int told = 0; told < 2; told++) {
      world.note.proposed("sl-1", "floods", world.now);
      world.note.refused("floods~1", "floods", LetterWorld.MARA, world.now);
      world.note.unanswered("floods~2", "floods", LetterWorld.MARA, world.now);
      world.note.agreed("floods~3", "floods", LetterWorld.MARA, world.now);
      world.note.completed("floods~3", "floods", LetterWorld.MARA, world.now);
      world.round();
    }

    assertThat(world.post.sent).filteredOn(sent -> sent.startsWith("kofi@example.org")).containsExactly(
        "kofi@example.org: Des personnes sont proposées pour le défi de Kumasi", "kofi@example.org: Mara Lindqvist ne peut pas aider cette fois",
        "kofi@example.org: Mara Lindqvist n’a pas répondu", "kofi@example.org: Mara Lindqvist va aider Kumasi",
        "kofi@example.org: Comment s’est passé l’échange avec Mara Lindqvist ?");
  }

  @Test
  void tellsEverybodyOfTheCityAndNobodyOfAnother() {
    world.mailboxes.keep(LetterWorld.KOFI);
    world.mailboxes.keep(new Mailbox("ama", "ama@example.org", "en", LetterWorld.KUMASI, null, null));
    world.mailboxes.keep(new Mailbox("birte", "birte@example.org", "de", "bremen-de", null, null));
    world.note.proposed("sl-1", "floods", world.now);
    world.note.opened("heat", "Kumasi", null);
    world.note.proposed("sl-2", "heat", world.now);
    world.round();

    assertThat(world.post.sent).hasSize(2).allMatch(sent -> sent.startsWith("kofi@") || sent.startsWith("ama@"));
  }

  @Test
  void tellsACityNothingMoreOnceALetterWasUsedToStopThem() {
    world.mailboxes.keep(LetterWorld.KOFI);
    world.note.proposed("sl-1", "floods", world.now);
    world.note.refused("floods~1", "floods", LetterWorld.MARA, world.now.plusSeconds(1));
    world.round();
    assertThat(stopLetters().stop(world.letters.find("shortlist~sl-1~kofi").orElseThrow().stop())).isTrue();
    world.now = world.now.plusSeconds(1);
    world.round();

    assertThat(world.post.sent).hasSize(1);
    assertThat(world.mailboxes.find("kofi")).isEmpty();
    assertThat(world.letters.find("refusal~floods~1~kofi").orElseThrow().state()).isEqualTo(State.DROPPED);
  }

  @Test
  void tellsBothSidesOfEachTimeTheyAgreeOnAndOfItsEndOnce() {
    world.mailboxes.keep(LetterWorld.KOFI);
    Instant start = world.now.plus(Duration.ofDays(9));
    for (int told = 0; told < 2; told++) {
      for (int sequence = 0; sequence < 3; sequence++) {
        var session = new Session(sequence, start, 60, "Africa/Accra", "Europe/Berlin");
        if (sequence < 2) {
          world.note.met(LetterWorld.QUESTION, "floods", LetterWorld.MARA, session, world.now);
        } else {
          world.note.notMet(LetterWorld.QUESTION, "floods", LetterWorld.MARA, session, world.now);
        }
        world.round();
      }
    }

    assertThat(world.post.sent).hasSize(6);
    assertThat(world.post.sent.getLast()).startsWith("kofi@example.org: Annulée");
    world.note.met(LetterWorld.QUESTION, "floods", LetterWorld.MARA, new Session(3, world.now, 60, "Africa/Accra", "Europe/Berlin"), world.now);
    world.round();
    assertThat(world.post.sent).as("of what is over").hasSize(6);
  }

  @Test
  void asksTheOtherSideForItsAnswerToAProposedTimeOnceAndNotOnceItIsAnswered() {
    world.mailboxes.keep(LetterWorld.KOFI);
    var friday = new Session(0, world.now.plus(Duration.ofDays(9)), 60, "Africa/Accra", "Europe/Berlin");
    for (int told = 0; told < 2; told++) {
      world.note.suggested(LetterWorld.QUESTION, "floods", LetterWorld.MARA, true, friday, world.now);
      world.round();
    }
    assertThat(world.post.sent).containsExactly("mara@example.org: Kumasi schlägt eine Zeit für Ihr Gespräch vor");

    Instant later = world.now.plusSeconds(60);
    world.note.suggested(LetterWorld.QUESTION, "floods", LetterWorld.MARA, false, friday, later);
    world.note.met(LetterWorld.QUESTION, "floods", LetterWorld.MARA, friday, later);
    world.now = later;
    world.round();

    assertThat(world.post.sent).hasSize(3).noneMatch(letter -> letter.contains("propose un moment"));
  }

  @Test
  void tellsNewsOfASearchOnceADayAndNoneWhereNobodyIsLeft() {
    world.mailboxes.keep(LetterWorld.KOFI);
    world.digests.put("s-1~2026-11-22", new Digest("Eau", List.of(new Digest.Item("person", "Tom", "Kiel", null, null, "/people/tom")), "/search"));
    for (int told = 0; told < 2; told++) {
      world.note.news("s-1~2026-11-22", new Reader.Account("kofi", null), world.now);
      world.note.news("s-2~2026-11-22", new Reader.Account("kofi", null), world.now);
      world.round();
    }

    assertThat(world.post.sent).containsExactly("kofi@example.org: Nouvelles personnes pour votre recherche : Eau");
    assertThat(world.letters.find("news~s-2~2026-11-22~kofi").orElseThrow().state()).isEqualTo(State.DROPPED);
  }

  @Test
  void writesNothingAboutWhatIsOver() {
    world.note.invited(LetterWorld.QUESTION, "floods", LetterWorld.MARA, world.now.minus(Duration.ofDays(9)), world.now.minus(Duration.ofDays(4)));
    world.note.completed(LetterWorld.QUESTION, "floods", LetterWorld.MARA, world.now.minus(Duration.ofDays(4)));
    world.round();

    assertThat(world.post.asked).isZero();
    assertThat(world.letters.find("invitation~" + LetterWorld.QUESTION)).isEmpty();
  }

  @Test
  void writesToNobodyWhoHasNotAgreedToIt() {
    world.invite();
    var decide = new DecideConsent(world.experts, TEXTS, () -> world.now);
    decide.decide(Sample.practitioner("mara"), LetterWorld.MARA, Map.of(Purpose.EMAIL, false), null);
    world.round();

    assertThat(world.post.asked).isZero();
    assertThat(world.kept(Occasion.INVITATION)).extracting(Letter::state, Letter::note)
        .containsExactly(State.DROPPED, "has not agreed to be written to");
  }

  @Test
  void writesNoMoreOnceALetterWasUsedToStopThem() {
    var stop = stopLetters();
    world.invite();
    world.round();

    assertThat(stop.stop("guessed")).isFalse();
    assertThat(stop.stop(world.kept(Occasion.INVITATION).stop())).isTrue();
    assertThat(stop.stop(world.kept(Occasion.INVITATION).stop())).isTrue();
    world.now = world.now.plus(Duration.ofDays(3));
    world.round();

    assertThat(world.post.sent).containsExactly(INVITATION);
  }

  @Test
  void writesToNobodyWhoIsGone() {
    world.invite();
    world.experts.save(new ErasedExpert(LetterWorld.MARA, 2));
    world.round();

    assertThat(world.post.asked).isZero();
    assertThat(world.kept(Occasion.INVITATION).state()).isEqualTo(State.DROPPED);
  }

  @Test
  void losesNothingWhileTheMailServerIsAwayAndAsksItLessAndLessOften() {
    world.post.answers.addAll(List.of(new Outcome.Away("away"), new Outcome.Away("away")));
    world.invite();
    world.round();
    assertThat(world.trouble()).contains("away");
    assertThat(world.kept(Occasion.INVITATION).state()).isEqualTo(State.WAITING);
    world.round();
    assertThat(world.post.asked).isEqualTo(1);
    world.now = world.now.plusSeconds(5);
    world.round();
    world.now = world.now.plusSeconds(9);
    world.round();
    assertThat(world.post.asked).isEqualTo(2);
    world.now = world.now.plusSeconds(1);
    world.round();

    assertThat(world.post.sent).containsExactly(INVITATION);
    assertThat(world.trouble()).isEmpty();
  }

  @Test
  void triesALetterAgainThatWasNotTakenForNow() {
    world.post.answers.add(new Outcome.NotNow("the mail server said 451"));
    world.invite();
    world.round();
    world.round();
    assertThat(world.post.asked).isEqualTo(1);
    world.now = world.now.plus(Duration.ofMinutes(1));
    world.round();

    assertThat(world.post.sent).containsExactly(INVITATION);
    assertThat(world.trouble()).isEmpty();
  }

  @Test
  void sendsNothingAgainThatMayHaveLeft() {
    world.post.answers.add(new Outcome.Unsure("fell silent"));
    world.invite();
    world.round();
    world.now = world.now.plus(Duration.ofHours(1));
    world.round();

    assertThat(world.post.asked).isEqualTo(1);
    assertThat(world.kept(Occasion.INVITATION).state()).isEqualTo(State.UNSURE);
  }

  @Test
  void sendsNothingAgainAfterAKillInTheMiddle() {
    world.invite();
    world.post.dies = true;
    assertThat(catchThrowable(world::round)).isInstanceOf(OutOfMemoryError.class);
    world.post.dies = false;
    world.restart();
    world.round();
    assertThat(world.kept(Occasion.INVITATION).state()).isEqualTo(State.SENDING);
    world.now = world.now.plus(Duration.ofMinutes(11));
    world.round();

    assertThat(world.post.asked).isEqualTo(1);
    assertThat(world.kept(Occasion.INVITATION).state()).isEqualTo(State.UNSURE);
  }

  @Test
  void givesUpWhatTheMailServerWillNeverTake() {
    world.post.answers.add(new Outcome.Never("the mail server said 550"));
    world.invite();
    world.round();

    assertThat(world.kept(Occasion.INVITATION)).extracting(Letter::state, Letter::note)
        .containsExactly(State.REFUSED, "the mail server said 550");
  }
}
