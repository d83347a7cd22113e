package org.connectivecities.profile.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertDraft;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.InMemoryExperts;
import org.connectivecities.profile.expert.Sample;
import org.connectivecities.profile.letter.clients.Words;
import org.jspecify.annotations.Nullable;

/** Mara, who may be written to, a city that asks, and a mail server that does as it is told. */
final class LetterWorld {

  static final ExpertId MARA = new ExpertId("mara");
  static final String ADDRESS = "mara@example.org";
  static final String QUESTION = "floods~1";
  static final String KUMASI = "kumasi-gh";
  static final Mailbox KOFI = new Mailbox("kofi", "kofi@example.org", "fr", KUMASI, null, null);

  final InMemoryLetters letters = new InMemoryLetters();
  final InMemoryExperts experts = new InMemoryExperts();
  final InMemoryMailboxes mailboxes = new InMemoryMailboxes();
  final Map<String, Digest> digests = new HashMap<>();
  final Scripted post = new Scripted();
  final Told answerLinks = new Told();
  final LetterPolicy policy = new LetterPolicy(Duration.ofDays(2), Duration.ofDays(3), Duration.ofMinutes(10), Duration.ofDays(7));
  final NoteOccasion note;
  Instant now = Sample.NOW;
  private final ComposeLetter compose;
  private int opened;
  private DeliverLetters deliver;

  LetterWorld() {
    experts.save(Sample.expert("mara", Sample.fullDraft("mara")));
    Map<String, String> cities = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    ChallengeCities known = new ChallengeCities() {
      @Override
      public void note(String challengeId, String cityName, @Nullable String cityId) {
        cities.put(challengeId, cityName);
        ids.put(challengeId, cityId);
      }

      @Override
      public Optional<String> idFor(String challengeId) {
        return Optional.ofNullable(ids.get(challengeId));
      }

      @Override
      public Optional<String> nameFor(String challengeId) {
        return Optional.ofNullable(cities.get(challengeId));
      }
    };
    note = new NoteOccasion(letters, known, mailboxes, policy, () -> now);
    note.opened("floods", "Kumasi", KUMASI);
    compose = new ComposeLetter(Words.load(), known, this::nameOf, Map.of(Occasion.NEWS, this::digest, Occasion.WEEKLY, this::digest), links(), new ComposeLetter.Places("https://pages.example", "https://api.example"));
    restart();
  }

  /** As after a kill: what was in memory is gone. */
  void restart() {
    deliver = new DeliverLetters(letters, experts, mailboxes, compose, post, policy, () -> now);
  }

  void register(String id, ExpertDraft draft) {
    experts.save(Sample.expert(id, draft));
  }

  void invite() {
    note.invited(QUESTION, "floods", MARA, now, now.plus(Duration.ofDays(5)));
  }

  void round() {
    deliver.run();
  }

  Optional<String> trouble() {
    return deliver.trouble();
  }

  Letter kept(Occasion occasion) {
    return letters.find(occasion.wire() + "~" + QUESTION).orElseThrow();
  }

  Composed compose(Occasion occasion, String reader) {
    return compose(kept(occasion), reader);
  }

  Composed compose(Letter letter, String reader) {
    return compose.compose(letter, Addressee.of((Expert) experts.find(new ExpertId(reader)).orElseThrow())).orElseThrow();
  }

  Composed compose(Letter letter, Mailbox reader) {
    return compose.compose(letter, Addressee.of(reader)).orElseThrow();
  }

  private ComposeLetter.Links links() {
    OfferAnswer answer = new OfferAnswer(answerLinks);
    ConfirmMailbox confirm = new ConfirmMailbox(mailboxes, () -> now);
    return new ComposeLetter.Links() {
      @Override
      public String toProfile(ExpertId id, Instant until) {
        return "secret-" + ++opened;
      }

      @Override
      public String toMailbox(String account, Instant enteredAt, Instant until) {
        return confirm.open(account, enteredAt, until);
      }

      @Override
      public Optional<String> toAnswer(Letter question) {
        return answer.open(question);
      }
    };
  }

  private Optional<Digest> digest(Letter letter) {
    return Optional.ofNullable(digests.get(letter.engagementId()));
  }

  private Optional<String> nameOf(ExpertId id) {
    return experts.find(id).filter(Expert.class::isInstance).map(kept -> ((Expert) kept).profile().name());
  }

  /** Whoever takes answers, and what they were told of which link leads where. */
  static final class Told implements AnswerLinks {

    final Map<String, String> byMark = new HashMap<>();
    boolean possible = true;
    boolean away;

    @Override
    public boolean isPossible() {
      return possible;
    }

    @Override
    public void open(String invitationId, String mark) {
      if (away) {
        throw new IllegalStateException("nobody answers");
      }
      byMark.put(mark, invitationId);
    }
  }

  /** Answers as told, and takes letters when nothing was told. */
  static final class Scripted implements Post {

    final List<String> sent = new ArrayList<>();
    String lastText = "";
    final Queue<Outcome> answers = new ArrayDeque<>();
    int asked;
    boolean dies;

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public Outcome hand(String address, Composed letter) {
      asked++;
      if (dies) {
        throw new OutOfMemoryError("as good as killed");
      }
      Outcome outcome = answers.isEmpty() ? new Outcome.Taken() : answers.remove();
      if (outcome instanceof Outcome.Taken) {
        sent.add(address + ": " + letter.subject());
        lastText = letter.text();
      }
      return outcome;
    }
  }
}
