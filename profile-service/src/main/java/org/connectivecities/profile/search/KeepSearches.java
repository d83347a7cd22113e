package org.connectivecities.profile.search;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.check.Rule;
import org.connectivecities.profile.check.Texts;
import org.connectivecities.profile.check.Verdict;
import org.connectivecities.profile.expert.ExpertRules;
import org.connectivecities.profile.letter.LetterRules;
import org.jspecify.annotations.Nullable;

/** People keep searches, see and remove them. Each for themselves, nobody for others. */
public final class KeepSearches {

  /** More are not read by the person who gets the letters. */
  static final int MOST = 20;

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_WORDS = 200;
  private static final int MOST_VALUES = 20;
  private static final List<String> FILTERS = List.of("topic", "language", "country", "region", "format", "available");

  private final SavedSearches searches;
  private final InstantSource clock;

  public KeepSearches(SavedSearches searches, InstantSource clock) {
    this.searches = searches;
    this.clock = clock;
  }

  public sealed interface Outcome {

    record Done(SavedSearch search) implements Outcome {}

    record NotAllowed() implements Outcome {}

    record TooMany(int most) implements Outcome {}

    record Invalid(List<Fault> faults) implements Outcome {}
  }

  /** The letters about them name people, as what a search finds does, and so both are for members. */
  private static boolean mayKeep(Actor actor) {
    return ExpertRules.isMember(actor) && LetterRules.mayWantLetters(actor);
  }

  /** @return nothing where the actor may keep none */
  public Optional<List<SavedSearch>> read(Actor actor) {
    return mayKeep(actor) ? Optional.of(searches.of(actor.id())) : Optional.empty();
  }

  /** Saving the same search again changes nothing. */
  public Outcome keep(Actor actor, @Nullable String name, Map<String, List<String>> asked) {
    if (!mayKeep(actor)) {
      return new Outcome.NotAllowed();
    }
    List<Fault> faults = new ArrayList<>();
    String called = one("/name", name == null ? "" : name, Texts.line(LONGEST_NAME), faults);
    Question question = question(asked, faults);
    return faults.isEmpty() && called != null ? keep(actor, called, question) : new Outcome.Invalid(faults);
  }

  private Outcome keep(Actor actor, String name, Question question) {
    SavedSearch fresh = SavedSearch.of(actor.id(), ExpertRules.ownedBy(actor), name, question, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    List<SavedSearch> kept = searches.of(actor.id());
    for (SavedSearch one : kept) {
      if (one.id().equals(fresh.id())) {
        return new Outcome.Done(one);
      }
    }
    if (kept.size() >= MOST) {
      return new Outcome.TooMany(MOST);
    }
    searches.save(fresh);
    return new Outcome.Done(fresh);
  }

  /** @return false where the actor may keep none */
  public boolean remove(Actor actor, String id) {
    if (!mayKeep(actor)) {
      return false;
    }
    searches.remove(id, actor.id());
    return true;
  }

  /** Whether values mean anything is for the search to say; here they are only kept within bounds. */
  private static Question question(Map<String, List<String>> asked, List<Fault> faults) {
    Map<String, List<String>> kept = new TreeMap<>();
    String words = String.join(" ", asked.getOrDefault("q", List.of()));
    if (!words.isBlank()) {
      String fine = one("/q", words, Texts.line(LONGEST_WORDS), faults);
      kept.put("q", fine == null ? List.of() : List.of(fine));
    }
    for (String filter : FILTERS) {
      List<String> values = asked.getOrDefault(filter, List.of());
      if (values.size() > MOST_VALUES) {
        faults.add(Fault.at("/" + filter, Flaw.TOO_MANY, values.size(), MOST_VALUES));
      } else {
        kept.put(filter, fine(filter, values, faults));
      }
    }
    if (kept.values().stream().allMatch(List::isEmpty)) {
      faults.add(Fault.at("", Flaw.ASKS_FOR_NOTHING));
    }
    return Question.of(kept);
  }

  private static List<String> fine(String filter, List<String> values, List<Fault> faults) {
    List<String> fine = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String value = one("/" + filter + "/" + i, values.get(i), Texts.line(LONGEST_NAME), faults);
      if (value != null) {
        fine.add(value);
      }
    }
    return fine;
  }

  private static @Nullable String one(String pointer, String raw, Rule<String> rule, List<Fault> faults) {
    switch (rule.judge(raw)) {
      case Verdict.Fine<String>(String value) when !value.isEmpty() -> {
        return value;
      }
      case Verdict.Fine<String> _ -> faults.add(Fault.at(pointer, Flaw.REQUIRED));
      case Verdict.Wrong<String> wrong -> faults.add(wrong.at(pointer));
    }
    return null;
  }
}
