package org.connectivecities.profile.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Experts;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due, each letter at most once: it is marked before the mail server hears of it, and one that is found
 * marked after a crash may have left and is not sent again. One round at a time.
 */
public final class DeliverLetters {

  private static final System.Logger LOG = System.getLogger(DeliverLetters.class.getName());
  private static final int PORTION = 50;
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(30);
  private static final Duration WHILE_AWAY = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 6;

  private final Letters letters;
  private final Experts experts;
  private final Mailboxes mailboxes;
  private final ComposeLetter compose;
  private final Post post;
  private final LetterPolicy policy;
  private final InstantSource clock;
  private volatile @Nullable String trouble;
  private int failures;
  private Instant pausedUntil = Instant.MIN;

  public DeliverLetters(
      Letters letters, Experts experts, Mailboxes mailboxes, ComposeLetter compose, Post post, LetterPolicy policy, InstantSource clock) {
    this.letters = letters;
    this.experts = experts;
    this.mailboxes = mailboxes;
    this.compose = compose;
    this.post = post;
    this.policy = policy;
    this.clock = clock;
  }

  /** Why no letter leaves at the moment, if so. */
  public Optional<String> trouble() {
    return post.isOpen() ? Optional.ofNullable(trouble) : Optional.of("no mail server is named");
  }

  public void run() {
    for (String id : letters.giveUpOn(clock.instant().minus(policy.unsureAfter()))) {
      LOG.log(System.Logger.Level.WARNING, "letter " + id + " may have left before a crash; it is not sent again");
    }
    if (post.isOpen() && !clock.instant().isBefore(pausedUntil)) {
      for (Letter letter : letters.due(clock.instant(), PORTION)) {
        if (letters.claim(letter.id(), clock.instant()) && !dealtWith(letter)) {
          return;
        }
      }
    }
  }

  /** @return false where the other letters need not be tried */
  private boolean dealtWith(Letter letter) {
    switch (prepare(letter)) {
      case Prepared.Ready(String address, Composed composed) -> {
        return handed(letter, post.hand(address, composed));
      }
      case Prepared.Unwanted(String why) -> letters.settle(letter.id(), Letter.State.DROPPED, why);
      case Prepared.Faulty _ -> letters.postpone(letter.id(), later(letter.attempts()));
    }
    return true;
  }

  private sealed interface Prepared {

    record Ready(String address, Composed letter) implements Prepared {}

    record Unwanted(String why) implements Prepared {}

    record Faulty() implements Prepared {}
  }

  /** Nobody has heard of the letter yet, so whatever goes wrong here can be tried again, and holds up no other letter. */
  private Prepared prepare(Letter letter) {
    try {
      if (letter.isPointless(clock.instant())) {
        return new Prepared.Unwanted("came too late");
      }
      return switch (letter.to()) {
        case Reader.Practitioner(ExpertId id) -> experts.find(id).orElse(null) instanceof Expert reader
            ? prepare(letter, reader)
            : new Prepared.Unwanted("there is no such person");
        case Reader.Account(String account, _) -> mailboxes.find(account)
            .map(mailbox -> prepare(letter, mailbox))
            .orElseGet(() -> new Prepared.Unwanted("wants no letters any more"));
      };
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.ERROR, "letter " + letter.id() + " cannot be written", fault);
      return new Prepared.Faulty();
    }
  }

  private Prepared prepare(Letter letter, Expert reader) {
    Optional<String> unwanted = unwanted(letter, reader);
    if (unwanted.isPresent()) {
      return new Prepared.Unwanted(unwanted.get());
    }
    String address = reader.contact().email();
    return address == null
        ? new Prepared.Unwanted("has no e-mail address")
        : ready(letter, address, Addressee.of(reader));
  }

  private Prepared prepare(Letter letter, Mailbox mailbox) {
    return unwanted(letter, mailbox)
        .<Prepared>map(Prepared.Unwanted::new)
        .orElseGet(() -> ready(letter, mailbox.email(), Addressee.of(mailbox)));
  }

  private static Optional<String> unwanted(Letter letter, Mailbox mailbox) {
    Instant since = mailbox.unconfirmedSince();
    if (letter.occasion() != Occasion.ADDRESS) {
      return since == null ? Optional.empty() : Optional.of("the address is not confirmed");
    }
    return letter.enteredAt().equals(since) ? Optional.empty() : Optional.of("the address is confirmed, or another one was entered");
  }

  private Prepared ready(Letter letter, String address, Addressee reader) {
    return compose.compose(letter, reader)
        .<Prepared>map(composed -> new Prepared.Ready(address, composed))
        .orElseGet(() -> new Prepared.Unwanted("there is nothing to tell any more"));
  }

  private static Optional<String> unwanted(Letter letter, Expert reader) {
    LocalDate confirmed = reader.lastConfirmed();
    if (letter.occasion() == Occasion.TAKEOVER) {
      return confirmed == null ? Optional.empty() : Optional.of("speaks for the profile already");
    }
    if (letter.occasion() == Occasion.CONFIRMATION && confirmed != null && !confirmed.isBefore(day(letter.due()))) {
      return Optional.of("has confirmed since");
    }
    return reader.profile().consent().email() ? Optional.empty() : Optional.of("has not agreed to be written to");
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private boolean handed(Letter letter, Post.Outcome outcome) {
    switch (outcome) {
      case Post.Outcome.Away(String why) -> pause(letter, why);
      case Post.Outcome.NotNow(String why) -> putOff(letter, why);
      case Post.Outcome.Taken _ -> letters.settle(letter.id(), Letter.State.SENT, null);
      case Post.Outcome.Never(String why) -> end(letter, Letter.State.REFUSED, why);
      case Post.Outcome.Unsure(String why) -> end(letter, Letter.State.UNSURE, why);
    }
    if (outcome instanceof Post.Outcome.Away) {
      return false;
    }
    failures = 0;
    trouble = null;
    return true;
  }

  /**
   * The mail server is asked again after 5 s, then after twice as long each time, up to 5 minutes; with another letter
   * first, lest it was this one's fault.
   */
  private void pause(Letter letter, String why) {
    if (trouble == null) {
      LOG.log(System.Logger.Level.WARNING, "letters wait: " + why);
    }
    trouble = why;
    pausedUntil = clock.instant().plus(doubled(WHILE_AWAY, failures++));
    letters.postpone(letter.id(), pausedUntil);
  }

  private void putOff(Letter letter, String why) {
    Instant next = later(letter.attempts());
    LOG.log(System.Logger.Level.INFO, "letter " + letter.id() + " waits until " + next + ": " + why);
    letters.postpone(letter.id(), next);
  }

  private void end(Letter letter, Letter.State state, String why) {
    LOG.log(System.Logger.Level.WARNING, "letter " + letter.id() + " is " + state.wire() + ": " + why);
    letters.settle(letter.id(), state, why);
  }

  private Instant later(int attempts) {
    return clock.instant().plus(doubled(BETWEEN_TRIES, attempts));
  }

  private static Duration doubled(Duration first, int times) {
    return first.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
  }
}
