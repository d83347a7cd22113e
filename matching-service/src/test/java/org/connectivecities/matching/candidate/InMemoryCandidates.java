package org.connectivecities.matching.candidate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The twin of the copy: the same promises, in memory. */
public final class InMemoryCandidates implements Candidates {

  private record Entry(long version, long mark, @Nullable Candidate candidate) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private long marks;

  @Override
  public synchronized Optional<Candidate> find(String id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::candidate);
  }

  @Override
  public Map<String, Candidate> findAll(Collection<String> ids) {
    var found = new HashMap<String, Candidate>();
    ids.forEach(id -> find(id).ifPresent(candidate -> found.put(id, candidate)));
    return found;
  }

  @Override
  public Applied publish(Candidate candidate) {
    return apply(candidate.id(), candidate.version(), candidate);
  }

  @Override
  public Applied pause(String id, long version, @Nullable LocalDate until) {
    return apply(id, version, find(id).map(known -> known.paused(version, new Pause(until))).orElse(null));
  }

  @Override
  public Applied erase(String id, long version) {
    return apply(id, version, null);
  }

  private synchronized Applied apply(String id, long version, @Nullable Candidate candidate) {
    Entry known = entries.get(id);
    if (known != null && known.version() >= version) {
      return Applied.OUTDATED;
    }
    entries.put(id, new Entry(version, ++marks, candidate));
    return Applied.CHANGED;
  }

  @Override
  public synchronized List<Change> changesAfter(long mark, int limit) {
    return entries.entrySet().stream()
        .map(entry -> new Change(entry.getKey(), entry.getValue().version(), entry.getValue().mark(), entry.getValue().candidate()))
        .filter(change -> change.mark() > mark)
        .sorted(Comparator.comparingLong(Change::mark))
        .limit(limit)
        .toList();
  }
}
