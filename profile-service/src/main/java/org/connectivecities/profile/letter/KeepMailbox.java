package org.connectivecities.profile.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Texts;
import org.connectivecities.profile.check.Verdict;
import org.connectivecities.profile.expert.ExpertRules;
import org.jspecify.annotations.Nullable;

/** People say where they want to be written to, and that they no longer do. Each for themselves, nobody for others. */
public final class KeepMailbox {

  private final Mailboxes mailboxes;
  private final LetterWords words;

  public KeepMailbox(Mailboxes mailboxes, LetterWords words) {
    this.mailboxes = mailboxes;
    this.words = words;
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
      faults.add(new Fault("/language", "is one of " + words.languages().stream().sorted().toList()));
    }
    if (!faults.isEmpty() || address == null || language == null) {
      return new Outcome.Invalid(faults);
    }
    Mailbox kept = new Mailbox(actor.id(), address, language, city(actor), ExpertRules.ownedBy(actor));
    mailboxes.keep(kept);
    return new Outcome.Done(Optional.of(kept));
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
      case Verdict.Wrong<String>(String message) -> faults.add(new Fault("/email", message));
    }
    return null;
  }

  private static @Nullable String city(Actor actor) {
    return actor.has("city") ? actor.owns().get("city") : null;
  }
}
