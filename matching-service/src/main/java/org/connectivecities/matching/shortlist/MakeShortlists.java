package org.connectivecities.matching.shortlist;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.FollowShortlist;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.Meanwhile;

/**
 * Gives every open challenge a shortlist without anyone calling. Each challenge is claimed by lease, so that two
 * instances do not work on one; a claim whose holder died or failed runs out, and the challenge is tried again. The id
 * of the shortlist follows from the challenge, so that making it twice leaves one.
 */
public final class MakeShortlists {

  /** Longer than a shortlist takes with every time-out on the way; how soon a failed attempt is repeated. */
  private static final Duration LEASE = Duration.ofSeconds(15);

  /** More than a bad hour leaves behind: those that fail must not fill a round and keep a new one out of it. */
  private static final int AT_ONCE = 500;

  private final Challenges challenges;
  private final Shortlists shortlists;
  private final BuildShortlist build;
  private final FollowShortlist follow;
  private final Leases leases;
  private final InstantSource clock;

  public MakeShortlists(
      Challenges challenges,
      Shortlists shortlists,
      BuildShortlist build,
      FollowShortlist follow,
      Leases leases,
      InstantSource clock) {
    this.challenges = challenges;
    this.shortlists = shortlists;
    this.build = build;
    this.follow = follow;
    this.leases = leases;
    this.clock = clock;
  }

  /** Works on what is due now, the longest waiting first; one that fails keeps no other from its turn. */
  public void makeDue(FailureReport failures) {
    for (Stored<Challenge> waiting : challenges.waiting(List.of(Challenge.Open.class), AT_ONCE)) {
      makeNow(waiting.value().id(), failures);
    }
  }

  /**
   * Works on one challenge, whatever else waits. Whoever has the claim reads the challenge again: another may have made
   * its shortlist since it was seen to be open, and a coordinator may be at work on that one.
   */
  public void makeNow(String challengeId, FailureReport failures) {
    if (!leases.claim(challengeId, LEASE)) {
      return;
    }
    try {
      if (challenges.find(challengeId).map(Stored::value).orElse(null) instanceof Challenge.Open open) {
        make(open);
      }
      leases.release(challengeId);
    } catch (RuntimeException failure) {
      failures.failed(challengeId, failure);
    }
  }

  /** Work on a challenge that the desk keeps its hands off meanwhile; where it is at work already, both make the same. */
  <T> T alone(String challengeId, Supplier<T> work) {
    boolean mine = leases.claim(challengeId, LEASE);
    try {
      return work.get();
    } finally {
      if (mine) {
        leases.release(challengeId);
      }
    }
  }

  /** Tells an operator; the challenge itself is tried again. */
  public interface FailureReport {
    void failed(String challengeId, RuntimeException failure);
  }

  /** @return the shortlist as it is stored now; nothing where one is there that is not to be replaced */
  Optional<Stored<Shortlist>> make(Challenge.Open open) {
    Meanwhile<Void> closing = Meanwhile.run(() -> closeFormer(open));
    Shortlist.Pending made = build.build(open);
    closing.answer();
    Optional<Stored<Shortlist>> stored = shortlists.add(made) ? Optional.of(new Stored<>(1, made)) : replaced(made);
    stored.ifPresent(it -> follow.proposed(open, made.sheet().madeAt()));
    return stored;
  }

  /** What a crash left, or what was made for words that have changed since, makes room. */
  private Optional<Stored<Shortlist>> replaced(Shortlist.Pending made) {
    return shortlists
        .find(made.id())
        .filter(there -> there.value() instanceof Shortlist.Pending)
        .flatMap(there -> shortlists.replace(there.version(), made));
  }

  private void closeFormer(Challenge.Open open) {
    for (Stored<Shortlist> former : shortlists.ofChallenge(open.id(), Set.of(Shortlist.Pending.class))) {
      boolean next = former.value().id().equals(open.nextShortlistId());
      if (!next && former.value() instanceof Shortlist.Pending pending) {
        shortlists.replace(
            former.version(), pending.superseded("a new one is made", BuildShortlist.PLATFORM, clock.instant()));
      }
    }
  }
}
