package org.connectivecities.profile.letter;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.Letter.State;
import org.jspecify.annotations.Nullable;

/** The twin of the real store. */
public final class InMemoryLetters implements Letters {

  private final Map<String, Letter> kept = new LinkedHashMap<>();
  private final Map<String, Instant> claimed = new HashMap<>();

  @Override
  public synchronized void add(Letter letter) {
    kept.putIfAbsent(letter.id(), letter);
  }

  @Override
  public synchronized Optional<Letter> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public synchronized Optional<Reader> readerOf(String stop) {
    return all(letter -> letter.stop().equals(stop)).stream().findFirst().map(Letter::to);
  }

  @Override
  public synchronized List<Letter> to(Reader reader, int limit) {
    return all(letter -> isTo(reader, letter.to())).stream().sorted(Comparator.comparing(Letter::due)).limit(limit).toList();
  }

  @Override
  public synchronized List<Letter> due(Instant now, int limit) {
    return all(letter -> letter.state() == State.WAITING && !letter.due().isAfter(now)).stream()
        .sorted(Comparator.comparing(Letter::due))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized boolean claim(String id, Instant now) {
    Letter letter = kept.get(id);
    if (letter == null || letter.state() != State.WAITING) {
      return false;
    }
    claimed.put(id, now);
    put(letter, letter.due(), letter.attempts() + 1, State.SENDING, letter.note());
    return true;
  }

  @Override
  public synchronized void settle(String id, State state, @Nullable String note) {
    sending(id).ifPresent(letter -> put(letter, letter.due(), letter.attempts(), state, note));
  }

  @Override
  public synchronized void postpone(String id, Instant due) {
    sending(id).ifPresent(letter -> put(letter, due, letter.attempts(), State.WAITING, letter.note()));
  }

  @Override
  public synchronized List<String> giveUpOn(Instant claimedBefore) {
    List<Letter> left = all(letter -> letter.state() == State.SENDING && claimed.get(letter.id()).isBefore(claimedBefore));
    left.forEach(letter -> settle(letter.id(), State.UNSURE, "given up"));
    return left.stream().map(Letter::id).toList();
  }

  @Override
  public synchronized void drop(String engagementId, Set<Occasion> occasions, String why) {
    all(letter -> letter.engagementId().equals(engagementId) && occasions.contains(letter.occasion()) && letter.state() == State.WAITING)
        .forEach(letter -> put(letter, letter.due(), letter.attempts(), State.DROPPED, why));
  }

  @Override
  public synchronized List<String> finishedBefore(Instant moment, int limit) {
    return all(letter -> letter.expires().isBefore(moment) && letter.state() != State.WAITING && letter.state() != State.SENDING).stream()
        .map(Letter::id)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void remove(String id) {
    kept.remove(id);
  }

  @Override
  public synchronized long count(State state) {
    return all(letter -> letter.state() == state).size();
  }

  @Override
  public synchronized void forget(ExpertId id) {
    kept.values().removeIf(letter -> isTo(new Reader.Practitioner(id), letter.to()));
    kept.replaceAll((_, it) -> id.equals(it.person()) ? with(it, null, it.due(), it.attempts(), it.state(), it.note()) : it);
  }

  private static boolean isTo(Reader reader, Reader to) {
    return switch (to) {
      case Reader.Account(String account, _) when reader instanceof Reader.Account(String wanted, _) -> account.equals(wanted);
      case Reader.Account(_, ExpertId owner) when reader instanceof Reader.Practitioner(ExpertId id) -> id.equals(owner);
      default -> to.equals(reader);
    };
  }

  private Optional<Letter> sending(String id) {
    return find(id).filter(letter -> letter.state() == State.SENDING);
  }

  private List<Letter> all(Predicate<Letter> wanted) {
    return kept.values().stream().filter(wanted).toList();
  }

  private void put(Letter it, Instant due, int attempts, State state, @Nullable String note) {
    kept.put(it.id(), with(it, it.person(), due, attempts, state, note));
  }

  private static Letter with(Letter it, @Nullable ExpertId person, Instant due, int attempts, State state, @Nullable String note) {
    return new Letter(
        it.occasion(), it.engagementId(), it.challengeId(), it.to(), person, it.session(), it.deadline(), due, it.expires(), attempts, state, note, it.stop());
  }
}
