package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.connectivecities.matching.engagement.KnownExperts.KnownExpert;
import org.connectivecities.matching.engagement.PassedOver.Obstacle;
import org.connectivecities.matching.outcome.Stored;

/** Where askings are changed: read, decide, store if nobody else has, and then tell the challenge. */
public final class AskingDesk {

  private static final System.Logger LOG = System.getLogger(AskingDesk.class.getName());

  /** Far more than people can collide on one challenge; whoever gets there has met a fault. */
  private static final int TRIES = 50;

  private static final String LEFT = "The practitioner can no longer be asked";

  private final Askings askings;
  private final CapacityHolds holds;
  private final KnownExperts experts;
  private final AskedChallenges challenges;
  private final InstantSource clock;
  private final AskingPolicy policy;

  public AskingDesk(
      Askings askings,
      CapacityHolds holds,
      KnownExperts experts,
      AskedChallenges challenges,
      InstantSource clock,
      AskingPolicy policy) {
    this.askings = askings;
    this.holds = holds;
    this.experts = experts;
    this.challenges = challenges;
    this.clock = clock;
    this.policy = policy;
  }

  Askings askings() {
    return askings;
  }

  CapacityHolds holds() {
    return holds;
  }

  AskedChallenges challenges() {
    return challenges;
  }

  KnownExperts experts() {
    return experts;
  }

  AskingPolicy policy() {
    return policy;
  }

  /** In milliseconds, as stores and wires keep time: an instant reads back as it was written. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  Terms terms(String challengeId) {
    boolean closed = challenges.find(challengeId).map(AskedChallenge::closed).orElse(true);
    return new Terms(now(), policy.timeToAnswer(), closed, this::obstacleTo);
  }

  int placesOf(String expertId) {
    return experts.find(expertId).map(this::places).orElse(policy.places());
  }

  Optional<Obstacle> obstacleTo(String expertId) {
    Optional<KnownExpert> known = experts.find(expertId);
    if (known.isEmpty()) {
      return Optional.of(Obstacle.GONE);
    }
    KnownExpert expert = known.get();
    if (!expert.consents()) {
      return Optional.of(Obstacle.NO_CONSENT);
    }
    if (expert.paused()) {
      return Optional.of(Obstacle.PAUSED);
    }
    int taken = holds.taken(Set.of(expertId)).getOrDefault(expertId, 0);
    return taken < places(expert) ? Optional.empty() : Optional.of(Obstacle.NO_CAPACITY);
  }

  private int places(KnownExpert expert) {
    return expert.places() == null ? policy.places() : expert.places();
  }

  /** Decides again on the newest state whenever somebody else was faster. */
  <T> Verdict<T> edit(String challengeId, Function<Asking, Decision<T>> decide) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Stored<Asking>> found = askings.find(challengeId);
      if (found.isEmpty()) {
        return new Verdict.Refused<>(new EngagementRefusal.Unknown());
      }
      Decision<T> decision = decide.apply(found.get().value());
      if (decision.change() == null) {
        return decision.verdict();
      }
      if (askings.replace(found.get(), decision.change())) {
        lookAgain(decision.change());
        tell(challengeId);
        return decision.verdict();
      }
    }
    throw new IllegalStateException("the asking for " + challengeId + " changed " + TRIES + " times in a row");
  }

  /** Who withdraws while the question to them is being stored is not found by those who take people off: asked once it is there. */
  void lookAgain(Change stored) {
    if (stored.facts().stream().anyMatch(EngagementFact.Invited.class::isInstance)) {
      stored.asking().current().ifPresent(asked -> takeOff(stored.asking().challengeId(), asked.expertId()));
    }
  }

  /**
   * Takes somebody who may not be asked any more off one challenge.
   *
   * @return whether anything waited for them
   */
  boolean takeOff(String challengeId, String expertId) {
    Optional<Obstacle> obstacle = obstacleTo(expertId).filter(Obstacle::forbidsWaiting);
    return obstacle.isPresent()
        && edit(challengeId, asking -> without(asking, expertId, obstacle.get())) instanceof Verdict.Done<Boolean>(Boolean waited)
        && waited;
  }

  private Decision<Boolean> without(Asking asking, String expertId, Obstacle obstacle) {
    return asking
        .leave(expertId, obstacle, LEFT, terms(asking.challengeId()))
        .map(change -> Decision.store(change, true))
        .orElseGet(() -> Decision.keep(false));
  }

  <T> Verdict<T> edit(InvitationId id, BiFunction<Asking, Invitation, Decision<T>> decide) {
    return edit(
        id.challengeId(),
        asking ->
            asking
                .find(id)
                .map(invitation -> decide.apply(asking, invitation))
                .orElseGet(() -> Decision.refuse(new EngagementRefusal.Unknown())));
  }

  /**
   * Tells the challenge where its asking stands. What was decided stands whether or not this works now: the sweep tells
   * again whatever was not told.
   */
  void tell(String challengeId) {
    try {
      tellNewest(challengeId);
    } catch (RuntimeException notNow) {
      LOG.log(System.Logger.Level.WARNING, () -> "challenge " + challengeId + " is told later", notNow);
    }
  }

  void tellNewest(String challengeId) {
    tellUntilNewest(challengeId, false);
  }

  /** Even if it was told before. */
  void tellAgain(String challengeId) {
    tellUntilNewest(challengeId, true);
  }

  /** Whoever finds that the state moved while telling tells again, so that the last word is never an old one. */
  private void tellUntilNewest(String challengeId, boolean evenIfTold) {
    boolean tellAnyway = evenIfTold;
    for (int i = 0; i < TRIES; i++) {
      Optional<Stored<Asking>> found = askings.find(challengeId);
      if (found.isEmpty() || found.get().value().told() && !tellAnyway) {
        return;
      }
      tell(found.get().value());
      if (askings.replace(found.get(), Change.silently(found.get().value().markTold()))) {
        return;
      }
      tellAnyway = true;
    }
  }

  private void tell(Asking asking) {
    String challengeId = asking.challengeId();
    switch (asking.current().orElse(null)) {
      case Invitation.Pending(var asked, var deadline) -> challenges.asked(challengeId, asked.expertId(), deadline);
      case Invitation.Confirming confirming -> {}
      case Invitation.Accepted(var asked, Engagement.Agreed agreed) ->
          challenges.agreed(challengeId, asked.id(), agreed.agreedAt());
      case Invitation.Accepted(var asked, Engagement.Completed completed) ->
          challenges.completed(challengeId, completed.at());
      case null, default -> {
        if (!asking.stopped()) {
          challenges.nobodyLeft(challengeId, askedIn(asking), asking.changedAt());
        }
      }
    }
  }

  private static List<String> askedIn(Asking asking) {
    return asking.invitations().stream().map(Invitation::expertId).toList();
  }
}
