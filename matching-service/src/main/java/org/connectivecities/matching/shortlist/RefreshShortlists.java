package org.connectivecities.matching.shortlist;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Makes good what a shortlist lacked when it was made: one that rests on the fallback search is made again when the
 * search service answers, one that the search service found before it had read everybody when it has, an empty one when
 * there is somebody. Only while no coordinator has laid hands on it.
 */
public final class RefreshShortlists {

  /** How long a poor shortlist stays before it is tried again. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int AT_ONCE = 100;

  private final InTurn proposals;
  private final Shortlists shortlists;
  private final BuildShortlist build;
  private final Leases leases;
  private final InstantSource clock;

  public RefreshShortlists(
      Challenges challenges, Shortlists shortlists, BuildShortlist build, Leases leases, InstantSource clock) {
    this.proposals = new InTurn(challenges, List.of(Challenge.Proposed.class), AT_ONCE);
    this.shortlists = shortlists;
    this.build = build;
    this.leases = leases;
    this.clock = clock;
  }

  /**
   * One round. It ends early when a new challenge waits, which comes first, and passes over those that only miss the
   * search service once one of them has shown that it is still away, or still reading.
   *
   * @param newChallengeWaits asked before each shortlist
   */
  public void refreshDue(MakeShortlists.FailureReport failures, BooleanSupplier newChallengeWaits) {
    var proposed = new HashMap<String, Challenge>();
    for (Challenge waiting : proposals.next()) {
      if (waiting instanceof Challenge.Proposed one) {
        proposed.put(one.shortlistId(), one);
      }
    }
    boolean searchIsNotReady = false;
    for (Stored<Shortlist> stored : shortlists.poor(proposed.keySet(), clock.instant().minus(PATIENCE))) {
      if (newChallengeWaits.getAsBoolean()) {
        return;
      }
      boolean missesOnlySearch = !stored.value().sheet().matches().isEmpty();
      boolean worthIt = stored.value().sheet().untouched() && !(searchIsNotReady && missesOnlySearch);
      if (worthIt && leases.claim("refresh-" + stored.value().id(), PATIENCE)) {
        Recall.Source source = refresh(stored, proposed, failures);
        searchIsNotReady |= source != null && source != Recall.Source.SEARCH;
      }
    }
  }

  /**
   * The version in the write keeps a coordinator's first touch from being overwritten.
   *
   * @return which search answered; none when the attempt failed
   */
  private Recall.@Nullable Source refresh(
      Stored<Shortlist> stored, Map<String, Challenge> proposed, MakeShortlists.FailureReport failures) {
    Sheet old = stored.value().sheet();
    try {
      Shortlist.Pending fresh = build.build(proposed.get(old.id()), old.id());
      if (better(fresh.sheet(), old)) {
        shortlists.replace(stored.version(), fresh);
      }
      return fresh.sheet().recall();
    } catch (RuntimeException failure) {
      failures.failed(old.challengeId(), failure);
      return null;
    }
  }

  private static boolean better(Sheet fresh, Sheet old) {
    return fresh.recall().knowsMoreThan(old.recall()) || (old.matches().isEmpty() && !fresh.matches().isEmpty());
  }
}
