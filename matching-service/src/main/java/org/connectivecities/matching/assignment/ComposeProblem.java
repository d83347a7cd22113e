package org.connectivecities.matching.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.wording.Sentence;

/** Puts scores and a coordinator's wishes together, or says every wish that cannot be met. */
final class ComposeProblem {

  private static final Standing FORBIDDEN = Standing.barred(Sentence.of("assignment.forbidden"));

  private final ScoredPairs.Pool pool;
  private final Wishes wishes;
  private final Set<Pair> pinned;
  private final Set<Pair> forbidden;
  private final List<Refusal.Fault> faults = new ArrayList<>();

  private ComposeProblem(ScoredPairs.Pool pool, Wishes wishes) {
    this.pool = pool;
    this.wishes = wishes;
    this.pinned = new HashSet<>(wishes.pinned());
    this.forbidden = new HashSet<>(wishes.forbidden());
  }

  static Outcome<AssignmentProblem> of(ScoredPairs.Pool pool, Wishes wishes) {
    return new ComposeProblem(pool, wishes).compose();
  }

  private Outcome<AssignmentProblem> compose() {
    checkForbidden();
    checkPinned();
    return faults.isEmpty()
        ? Outcome.done(AssignmentProblem.of(pool.scores().stream().map(this::demand).toList(), pool.places()))
        : Outcome.refused(new Refusal.Invalid(faults));
  }

  private Demand demand(ScoredPairs.Scores scores) {
    String challengeId = scores.basis().challengeId();
    return new Demand(
        challengeId,
        wishes.seats(),
        scores.options().stream().map(option -> decided(new Pair(challengeId, option.expertId()), option)).toList());
  }

  private Option decided(Pair pair, Option option) {
    if (pinned.contains(pair)) {
      return option.as(Standing.PINNED);
    }
    return forbidden.contains(pair) ? option.as(FORBIDDEN) : option;
  }

  /** A slip in an id would otherwise forbid nothing, unnoticed. */
  private void checkForbidden() {
    for (int i = 0; i < wishes.forbidden().size(); i++) {
      if (!assigned(wishes.forbidden().get(i).challengeId())) {
        fault("/forbidden/" + i + "/challengeId", "is none of the challenges to assign");
      }
    }
  }

  private void checkPinned() {
    var seatsLeft = new HashMap<String, Integer>();
    var placesLeft = new HashMap<>(pool.places());
    for (int i = 0; i < wishes.pinned().size(); i++) {
      Pair pair = wishes.pinned().get(i);
      String pointer = "/pinned/" + i;
      if (!assigned(pair.challengeId())) {
        fault(pointer + "/challengeId", "is none of the challenges to assign");
      } else if (wishes.pinned().indexOf(pair) < i) {
        fault(pointer, "is pinned twice");
      } else if (forbidden.contains(pair)) {
        fault(pointer, "is both pinned and forbidden");
      } else if (seatsLeft.merge(pair.challengeId(), -1, Integer::sum) < -wishes.seats()) {
        fault(pointer, "is one more than the challenge has seats");
      } else {
        checkPerson(pair, pointer, placesLeft);
      }
    }
  }

  private void checkPerson(Pair pair, String pointer, Map<String, Integer> placesLeft) {
    Optional<Option> option = pool.find(pair.challengeId(), pair.expertId());
    if (option.isEmpty()) {
      fault(pointer + "/expertId", "has no score for this challenge; add the person to its shortlist first");
    } else if (option.get().standing() instanceof Standing.Barred(Sentence why)) {
      fault(pointer + "/expertId", "cannot be proposed: rule " + why.key().substring(why.key().indexOf('.') + 1));
    } else if (placesLeft.merge(pair.expertId(), -1, Integer::sum) < 0) {
      fault(pointer + "/expertId", "has no place left for this");
    }
  }

  private boolean assigned(String challengeId) {
    return pool.scores().stream().anyMatch(scores -> scores.basis().challengeId().equals(challengeId));
  }

  private void fault(String pointer, String message) {
    faults.add(new Refusal.Fault(pointer, message));
  }
}
