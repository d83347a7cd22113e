package org.connectivecities.matching.assignment;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.security.Actor;

/**
 * Advises a coordinator who should help with what. The advice is kept and changes nothing: it is followed by reordering
 * the shortlists it names.
 */
public final class ProposeAssignment {

  private final SelectChallenges select;
  private final ScoredPairs scored;
  private final AssignmentSolver solver;
  private final Assignments assignments;
  private final InstantSource clock;

  public ProposeAssignment(
      Challenges challenges,
      ScoredPairs scored,
      AssignmentSolver solver,
      Assignments assignments,
      InstantSource clock) {
    this.select = new SelectChallenges(challenges);
    this.scored = scored;
    this.solver = solver;
    this.assignments = assignments;
    this.clock = clock;
  }

  /** @param wishes or what is wrong with them, which is said to coordinators only */
  public Outcome<Assignment> propose(Outcome<Wishes> wishes, Actor actor) {
    if (!Access.coordinates(actor)) {
      return Outcome.refused(new Refusal.NotAllowed("Assignments are proposed to coordinators"));
    }
    var occasion = new Assignment.Occasion(UUID.randomUUID().toString(), clock.instant(), actor.id());
    return wishes.then(wanted -> propose(wanted, occasion, actor)).map(this::keep);
  }

  private Outcome<Assignment> propose(Wishes wishes, Assignment.Occasion occasion, Actor actor) {
    return select.select(wishes.challengeIds(), actor).then(challenges -> propose(challenges, wishes, occasion));
  }

  /** Looks beyond the shortlists only for those challenges whose shortlist turns out not to be enough. */
  private Outcome<Assignment> propose(List<Challenge> challenges, Wishes wishes, Assignment.Occasion occasion) {
    ScoredPairs.Pool pool = scored.of(challenges, Set.of());
    Set<String> unknown = pinnedBeyond(pool, wishes);
    ScoredPairs.Pool known = unknown.isEmpty() ? pool : scored.of(challenges, unknown);
    return assign(known, wishes, occasion).then(first -> deepen(first, unknown, challenges, wishes, occasion));
  }

  private Outcome<Assignment> deepen(
      Assignment first, Set<String> deepAlready, List<Challenge> challenges, Wishes wishes, Assignment.Occasion occasion) {
    Set<String> deeper = notEnough(first);
    if (deeper.isEmpty()) {
      return Outcome.done(first);
    }
    deeper.addAll(deepAlready);
    return assign(scored.of(challenges, deeper), wishes, occasion);
  }

  private Outcome<Assignment> assign(ScoredPairs.Pool pool, Wishes wishes, Assignment.Occasion occasion) {
    List<Basis> basis = pool.scores().stream().map(ScoredPairs.Scores::basis).toList();
    return ComposeProblem.of(pool, wishes)
        .map(problem -> Assignment.of(occasion, problem, basis, wishes.variant(), solver));
  }

  private static Set<String> pinnedBeyond(ScoredPairs.Pool pool, Wishes wishes) {
    return wishes.pinned().stream()
        .filter(pair -> pool.find(pair.challengeId(), pair.expertId()).isEmpty())
        .map(Pair::challengeId)
        .collect(Collectors.toSet());
  }

  /** A challenge whose people were scored for this assignment has been looked at as deeply as it can be. */
  private static Set<String> notEnough(Assignment assignment) {
    Set<String> unfilled = assignment.unfilled().stream().map(Unfilled::challengeId).collect(Collectors.toSet());
    assignment.basis().stream().filter(Basis::beyond).map(Basis::challengeId).forEach(unfilled::remove);
    return unfilled;
  }

  private Assignment keep(Assignment assignment) {
    if (!assignments.add(assignment)) {
      throw new IllegalStateException("the id " + assignment.id() + " was given before");
    }
    return assignment;
  }
}
