package org.connectivecities.matching.shortlist;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;

/** A coordinator edits, rejects or publishes what was proposed. Nobody is contacted before it is published. */
public final class ReviewShortlist {

  private final Challenges challenges;
  private final Shortlists shortlists;
  private final AddByHand addByHand;
  private final LeaveOutWithdrawn leaveOut;
  private final KeepDecision decision;
  private final InstantSource clock;

  public ReviewShortlist(
      Challenges challenges,
      Shortlists shortlists,
      AddByHand addByHand,
      LeaveOutWithdrawn leaveOut,
      ReconcileShortlists reconcile,
      Logbook logbook,
      InstantSource clock) {
    this.challenges = challenges;
    this.shortlists = shortlists;
    this.addByHand = addByHand;
    this.leaveOut = leaveOut;
    this.decision = new KeepDecision(shortlists, reconcile, logbook);
    this.clock = clock;
  }

  /** All of the actions in their order, or none of them. */
  public Outcome<Stored<Shortlist>> review(
      String id, long expectedVersion, List<ReviewAction> actions, Actor actor) {
    return inReview(id, expectedVersion, actor)
        .then(review -> apply(review, actions, actor))
        .then(next -> decision.keep(expectedVersion, next, actor, Logbook.Act.SHORTLIST_REVIEWED, ReviewAction.inShort(actions)));
  }

  /** Refused where somebody has withdrawn and the list does not say so yet: the coordinator looks at what is left first. */
  public Outcome<Stored<Shortlist>> publish(String id, long expectedVersion, Actor actor) {
    return inReview(id, expectedVersion, actor)
        .then(review -> review.left().isEmpty() ? publishable(review.shortlist()) : keepWithout(review, expectedVersion))
        .map(pending -> pending.published(actor, clock.instant()))
        .then(next -> decision.keep(expectedVersion, next, actor, Logbook.Act.SHORTLIST_PUBLISHED, String.join(" ", next.sheet().expertIds())));
  }

  private Outcome<Shortlist.Pending> keepWithout(Review review, long expectedVersion) {
    shortlists.rewrite(expectedVersion, review.shortlist());
    return Outcome.refused(Withdrew.of(review.left()));
  }

  private static Outcome<Shortlist.Pending> publishable(Shortlist.Pending pending) {
    return pending.sheet().matches().isEmpty()
        ? Outcome.refused(new Refusal.Conflict("Nobody stands on this shortlist; add somebody, or reject it", "nobody-listed"))
        : Outcome.done(pending);
  }

  /**
   * @param shortlist without those who have withdrawn
   * @param left who they are, as far as that is not stored yet
   */
  private record Review(Challenge challenge, Shortlist.Pending shortlist, List<String> left) {}

  private Outcome<Review> inReview(String id, long expectedVersion, Actor actor) {
    var refused = new Refusal.NotAllowed("Shortlists are reviewed by coordinators of the city's region");
    if (!Access.coordinates(actor)) {
      return Outcome.refused(refused);
    }
    Optional<Stored<Shortlist>> found = shortlists.find(id);
    if (found.isEmpty()) {
      return Outcome.refused(new Refusal.NotFound("shortlist", id));
    }
    Optional<Challenge> challenge = challenges.find(found.get().value().challengeId()).map(Stored::value);
    if (challenge.isPresent() && !Access.mayReview(actor, challenge.get())) {
      return Outcome.refused(refused);
    }
    if (found.get().version() != expectedVersion) {
      return Outcome.refused(new Refusal.Stale(found.get().version()));
    }
    return underReview(found.get().value(), challenge);
  }

  private Outcome<Review> underReview(Shortlist shortlist, Optional<Challenge> challenge) {
    boolean current =
        challenge.isPresent()
            && challenge.get() instanceof Challenge.Proposed proposed
            && proposed.shortlistId().equals(shortlist.id());
    if (current && leaveOut.of(new Stored<>(0, shortlist)).value() instanceof Shortlist.Pending rest) {
      List<String> left = shortlist.sheet().expertIds().stream().filter(rest.sheet()::withdrew).toList();
      return Outcome.done(new Review(challenge.get(), rest, left));
    }
    return Outcome.refused(
        new Refusal.Conflict("This shortlist is not under review: it is published, closed, or another one took its place"));
  }

  private Outcome<Shortlist> apply(Review review, List<ReviewAction> actions, Actor actor) {
    if (actions.isEmpty()) {
      return Outcome.refused(new Refusal.Invalid("/actions", "has no action"));
    }
    Outcome<Shortlist> result = Outcome.done(review.shortlist());
    for (int i = 0; i < actions.size(); i++) {
      ReviewAction action = actions.get(i);
      String pointer = "/actions/" + i;
      result = result.then(next -> next instanceof Shortlist.Pending pending
          ? at(pointer, apply(new Review(review.challenge(), pending, review.left()), action, actor))
          : Outcome.refused(new Refusal.Invalid(pointer, "comes after the shortlist was rejected")));
    }
    return result;
  }

  private Outcome<Shortlist> apply(Review review, ReviewAction action, Actor actor) {
    Shortlist.Pending pending = review.shortlist();
    Instant now = clock.instant();
    return switch (action) {
      case ReviewAction.Note(String expertId, String text) ->
          expertId == null || pending.sheet().match(expertId).isPresent()
              ? Outcome.done(pending.noted(expertId, text, actor, now))
              : notOnIt(pending, expertId);
      case ReviewAction.Add add -> add(review, add, actor, now);
      case ReviewAction.Remove(String expertId, String reason) ->
          pending
              .sheet()
              .match(expertId)
              .map(match -> Outcome.<Shortlist>done(pending.removed(match, reason, actor, now)))
              .orElseGet(() -> notOnIt(pending, expertId));
      case ReviewAction.Reorder(List<String> expertIds, String reason) ->
          pending.namesEverybodyOnce(expertIds)
              ? Outcome.done(pending.reordered(expertIds, reason, actor, now))
              : notEverybodyOnce(pending, expertIds);
      case ReviewAction.Reject(String reason) -> Outcome.done(pending.rejected(reason, actor, now));
    };
  }

  private Outcome<Shortlist> add(Review review, ReviewAction.Add add, Actor actor, Instant now) {
    if (review.shortlist().sheet().match(add.expertId()).isPresent()) {
      return Outcome.refused(new Refusal.Invalid("/expertId", "is on this shortlist already"));
    }
    return addByHand
        .match(review.challenge(), add.expertId(), add.reason(), now)
        .map(match -> review.shortlist().added(match, add.rank(), actor, now));
  }

  private static Outcome<Shortlist> notOnIt(Shortlist.Pending pending, String expertId) {
    return Outcome.refused(
        pending.sheet().withdrew(expertId)
            ? Withdrew.of(List.of(expertId))
            : new Refusal.Invalid("/expertId", "is not on this shortlist"));
  }

  private static Outcome<Shortlist> notEverybodyOnce(Shortlist.Pending pending, List<String> expertIds) {
    List<String> left = expertIds.stream().filter(pending.sheet()::withdrew).toList();
    return Outcome.refused(
        left.isEmpty()
            ? new Refusal.Invalid("/expertIds", "must name everybody on the shortlist once")
            : Withdrew.of(left));
  }

  /** Faults of one action, seen from the body that holds them all. */
  private static Outcome<Shortlist> at(String pointer, Outcome<Shortlist> outcome) {
    return outcome instanceof Outcome.Refused<Shortlist>(Refusal.Invalid invalid)
        ? Outcome.refused(invalid.below(pointer))
        : outcome;
  }
}
