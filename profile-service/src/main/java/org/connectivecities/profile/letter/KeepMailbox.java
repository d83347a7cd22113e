package org.connectivecities.profile.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.check.Texts;
import org.connectivecities.profile.check.Verdict;
import org.connectivecities.profile.expert.ExpertRules;
import org.jspecify.annotations.Nullable;

/** People say where they want to be written to, and that they no longer do. Each for themselves, nobody for others. */
public final class KeepMailbox {

  /** Whoever asks for the letter again within it gets no second one: it may still be on its way. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Mailboxes mailboxes;
  private final LetterWords words;
  private final NoteOccasion letters;
  private final InstantSource clock;

  public KeepMailbox(Mailboxes mailboxes, LetterWords words, NoteOccasion letters, InstantSource clock) {
    this.mailboxes = mailboxes;
    this.words = words;
    this.letters = letters;
    this.clock = clock;
  }

  public sealed interface Outcome {

    /** @param mailbox nothing where the person wants no letters */
    record Done(Optional<Mailbox> mailbox) implements Outcome {}

    record NotAllowed() implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {}
  }

  public Outcome read(Actor actor) {
    return LetterRules.mayWantLetters(actor) ? new Outcome.Done(mailboxes.find(actor.id())) : new Outcome.NotAllowed();
  }

  public Outcome keep(Actor actor, @Nullable String email, @Nullable String language) {
    if (!LetterRules.mayWantLetters(actor)) {
      return new Outcome.NotAllowed();
    }
    List<Fault> faults = new ArrayList<>();
    String address = address(email, faults);
    if (language == null || !words.languages().contains(language)) {
      faults.add(Fault.at("/language", Flaw.NONE_OF_THESE, words.languages().stream().sorted().collect(Collectors.joining(", "))));
    }
    if (!faults.isEmpty() || address == null || language == null) {
      return new Outcome.Invalid(faults);
    }
    return new Outcome.Done(Optional.of(keep(actor, address, language, clock.instant().truncatedTo(ChronoUnit.MILLIS))));
  }

  /** The letter is one by the moment at which its address was entered, so that a crash before it is cured by entering it again. */
  private Mailbox keep(Actor actor, String address, String language, Instant now) {
    Instant since = unconfirmedSince(mailboxes.find(actor.id()).filter(before -> before.email().equals(address)), now);
    Mailbox kept = new Mailbox(actor.id(), address, language, LetterRules.city(actor), ExpertRules.areas(actor), ExpertRules.ownedBy(actor), since);
    mailboxes.keep(kept);
    NoteRole.write(mailboxes, actor, now);
    if (since != null) {
      letters.entered(Reader.Account.of(kept), since);
    }
    return kept;
  }

  /** @param same what is kept, where it is the same address */
  private static @Nullable Instant unconfirmedSince(Optional<Mailbox> same, Instant now) {
    Instant since = same.map(Mailbox::unconfirmedSince).orElse(null);
    boolean settled = since == null ? same.isPresent() : since.isAfter(now.minus(PATIENCE));
    return settled ? since : now;
  }

  public Outcome remove(Actor actor) {
    if (!LetterRules.mayWantLetters(actor)) {
      return new Outcome.NotAllowed();
    }
    mailboxes.remove(actor.id());
    return new Outcome.Done(Optional.empty());
  }

  private static @Nullable String address(@Nullable String email, List<Fault> faults) {
    switch (Texts.email().judge(email == null ? "" : email)) {
      case Verdict.Fine<String>(String address) -> {
        return address;
      }
      case Verdict.Wrong<String> wrong -> faults.add(wrong.at("/email"));
    }
    return null;
  }
}
