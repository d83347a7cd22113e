package org.connectivecities.matching.candidate.storage;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.matching.candidate.Applied;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Pause;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.outbox.ReplicaStore;
import org.connectivecities.platform.outbox.Versioned;
import org.jspecify.annotations.Nullable;

/** The copy of the practitioners in the collection {@code experts}. */
public final class MongoCandidates implements Candidates {

  private static final String APPLIED_AT = "appliedAt";

  private final ReplicaStore<StoredCandidate> experts;
  private final KnownCandidates known = new KnownCandidates();
  private final InstantSource clock;

  public MongoCandidates(Documents documents, InstantSource clock) {
    experts =
        documents.replica(
            "experts", StoredCandidate.class, List.of(APPLIED_AT), stored -> Map.of(APPLIED_AT, stored.appliedAt()));
    this.clock = clock;
  }

  @Override
  public Optional<Candidate> find(String id) {
    return experts.find(id).map(stored -> stored.state().candidate());
  }

  @Override
  public Map<String, Candidate> findAll(Collection<String> ids) {
    Map<String, Candidate> found = known.of(ids, experts.versionsOf(ids));
    List<String> unknown = ids.stream().filter(id -> !found.containsKey(id)).toList();
    for (Versioned<StoredCandidate> stored : unknown.isEmpty() ? List.<Versioned<StoredCandidate>>of() : experts.findAll(unknown)) {
      if (stored.state().candidate() != null) {
        known.keep(stored.id(), stored.version(), stored.state().candidate());
        found.put(stored.id(), stored.state().candidate());
      }
    }
    return found;
  }

  @Override
  public Applied publish(Candidate candidate) {
    return applied(experts.apply(candidate.id(), candidate.version(), now(candidate)));
  }

  /** Events of one person come in order, so nothing is written between reading and writing; if it were, it would win. */
  @Override
  public Applied pause(String id, long version, @Nullable LocalDate until) {
    Candidate paused = find(id).map(known -> known.paused(version, new Pause(until))).orElse(null);
    return applied(experts.apply(id, version, now(paused)));
  }

  @Override
  public Applied erase(String id, long version) {
    Applied erased = applied(experts.erase(id, version, Map.of(APPLIED_AT, clock.millis())));
    known.forget(id);
    return erased;
  }

  @Override
  public List<Change> changesAfter(long mark, int limit) {
    return experts.withErased(gt("keys." + APPLIED_AT, mark), ascending("keys." + APPLIED_AT), limit).stream()
        .map(MongoCandidates::change)
        .toList();
  }

  private static Change change(ReplicaStore.Kept<StoredCandidate> kept) {
    long appliedAt = ((Number) kept.keys().get(APPLIED_AT)).longValue();
    return new Change(kept.id(), kept.version(), appliedAt, kept.state() == null ? null : kept.state().candidate());
  }

  private StoredCandidate now(@Nullable Candidate candidate) {
    return new StoredCandidate(clock.millis(), candidate);
  }

  private static Applied applied(boolean changed) {
    return changed ? Applied.CHANGED : Applied.OUTDATED;
  }
}
