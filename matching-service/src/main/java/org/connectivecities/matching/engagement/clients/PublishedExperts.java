package org.connectivecities.matching.engagement.clients;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.engagement.KnownExperts;
import org.springframework.stereotype.Component;

/** Practitioners as they last published themselves. */
@Component
final class PublishedExperts implements KnownExperts {

  private final Candidates candidates;
  private final InstantSource clock;

  PublishedExperts(Candidates candidates, InstantSource clock) {
    this.candidates = candidates;
    this.clock = clock;
  }

  @Override
  public Optional<KnownExpert> find(String expertId) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return candidates.find(expertId).map(candidate -> known(candidate, today));
  }

  private static KnownExpert known(Candidate candidate, LocalDate today) {
    return new KnownExpert(
        candidate.id(),
        candidate.pausedOn(today),
        candidate.matching(),
        candidate.availability().parallelEngagements(),
        new Peer(candidate.name(), candidate.home().name(), candidate.home().country()));
  }
}
