package org.connectivecities.matching.shortlist;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.FindWithdrawn;
import org.connectivecities.matching.outcome.Stored;

/**
 * Shortlists as they may be read now: without whoever has withdrawn since they were stored. Whoever has agreed with the city on an
 * engagement stays on the list the city chose from, for the city and the person go on together.
 */
public final class LeaveOutWithdrawn {

  private final FindWithdrawn withdrawn;
  private final FindAgreed agreed;
  private final InstantSource clock;

  public LeaveOutWithdrawn(FindWithdrawn withdrawn, FindAgreed agreed, InstantSource clock) {
    this.withdrawn = withdrawn;
    this.agreed = agreed;
    this.clock = clock;
  }

  /** The version stays: what is left out is not stored yet. */
  public List<Stored<Shortlist>> of(Collection<Stored<Shortlist>> stored) {
    Set<String> everybody =
        stored.stream().flatMap(each -> each.value().sheet().expertIds().stream()).collect(Collectors.toSet());
    Set<String> gone = withdrawn.among(everybody);
    return stored.stream().map(each -> new Stored<>(each.version(), without(each.value(), gone))).toList();
  }

  public Stored<Shortlist> of(Stored<Shortlist> stored) {
    return of(List.of(stored)).getFirst();
  }

  private Shortlist without(Shortlist shortlist, Set<String> gone) {
    Set<String> leaving = leaving(shortlist, gone);
    return leaving.isEmpty() ? shortlist : shortlist.withdrawing(leaving, clock.instant());
  }

  private Set<String> leaving(Shortlist shortlist, Set<String> gone) {
    var leaving = new HashSet<>(shortlist.sheet().expertIds());
    leaving.retainAll(gone);
    if (!leaving.isEmpty() && shortlist instanceof Shortlist.Chosen chosen) {
      leaving.removeAll(agreed.of(chosen.challengeId()));
    }
    return leaving;
  }
}
