package org.connectivecities.matching.shortlist;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;

/** The city says whom to ask, in its order, or leaves it to the coordinator. */
public final class ChooseFromShortlist {

  private final Challenges challenges;
  private final FindShortlist find;
  private final KeepDecision decision;
  private final InstantSource clock;

  public ChooseFromShortlist(
      Challenges challenges,
      FindShortlist find,
      Shortlists shortlists,
      ReconcileShortlists reconcile,
      Logbook logbook,
      InstantSource clock) {
    this.challenges = challenges;
    this.find = find;
    this.decision = new KeepDecision(shortlists, reconcile, logbook);
    this.clock = clock;
  }

  public Outcome<Stored<Shortlist>> choose(String id, Choice choice, Actor actor) {
    return find.find(id, actor).then(found -> choose(found, choice, actor));
  }

  private Outcome<Stored<Shortlist>> choose(Stored<Shortlist> found, Choice choice, Actor actor) {
    Optional<Challenge> challenge = challenges.find(found.value().challengeId()).map(Stored::value);
    if (challenge.isEmpty() || !Access.mayChoose(actor, challenge.get())) {
      return Outcome.refused(new Refusal.NotAllowed("The choice is the city's"));
    }
    boolean current =
        challenge.get() instanceof Challenge.Published published && published.shortlistId().equals(found.value().id());
    if (!current || !(found.value() instanceof Shortlist.Published shortlist)) {
      return Outcome.refused(new Refusal.Conflict("There is nothing to choose from: this shortlist is not open for a choice"));
    }
    if (choice.expertIds().stream().anyMatch(shortlist.sheet()::withdrew)) {
      return Outcome.refused(Withdrew.SOMEBODY);
    }
    if (shortlist.sheet().matches().isEmpty()) {
      return Outcome.refused(Withdrew.EVERYBODY);
    }
    List<Refusal.Fault> faults = faults(shortlist.sheet(), choice);
    return faults.isEmpty()
        ? keep(found.version(), shortlist.chosen(choice, actor, clock.instant()), choice, actor)
        : Outcome.refused(new Refusal.Invalid(faults));
  }

  private static List<Refusal.Fault> faults(Sheet sheet, Choice choice) {
    var faults = new ArrayList<Refusal.Fault>();
    if (choice.coordinatorDecides() != choice.expertIds().isEmpty()) {
      faults.add(new Refusal.Fault("/expertIds", "name whom to ask, or say coordinatorDecides, and not both"));
    }
    var seen = new HashSet<String>();
    for (int i = 0; i < choice.expertIds().size(); i++) {
      String expertId = choice.expertIds().get(i);
      if (sheet.match(expertId).isEmpty()) {
        faults.add(new Refusal.Fault("/expertIds/" + i, "is not on this shortlist"));
      } else if (!seen.add(expertId)) {
        faults.add(new Refusal.Fault("/expertIds/" + i, "is named twice"));
      }
    }
    return faults;
  }

  private Outcome<Stored<Shortlist>> keep(long expectedVersion, Shortlist next, Choice choice, Actor actor) {
    String what = choice.coordinatorDecides() ? "left to the coordinator" : String.join(" ", choice.expertIds());
    return decision.keep(expectedVersion, next, actor, Logbook.Act.PRACTITIONERS_CHOSEN, what);
  }
}
