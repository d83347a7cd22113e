package org.connectivecities.matching.candidate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may not be shown to cities, proposed or asked at this moment, by what people have said last: they have taken back their
 * consent, take a break, are hidden, or are not known here (any more). Asked at every reading, so that nobody has to wait until what
 * is stored elsewhere has been set right; where the copy of the people cannot be read, nobody is shown.
 */
public final class FindWithdrawn {

  private final Candidates candidates;
  private final InstantSource clock;

  public FindWithdrawn(Candidates candidates, InstantSource clock) {
    this.candidates = candidates;
    this.clock = clock;
  }

  /** One query for all of them. */
  public Set<String> among(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Map<String, Candidate> known = candidates.findAll(ids);
    return ids.stream().filter(id -> hasWithdrawn(known.get(id), today)).collect(Collectors.toSet());
  }

  private static boolean hasWithdrawn(@Nullable Candidate known, LocalDate today) {
    return known == null || known.withdrawnOn(today);
  }
}
