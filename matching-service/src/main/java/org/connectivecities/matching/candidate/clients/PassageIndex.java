package org.connectivecities.matching.candidate.clients;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Candidates.Change;
import org.connectivecities.matching.candidate.Passage;
import org.jspecify.annotations.Nullable;

/** What every passage is about, in memory; follows the copy of the profiles whenever it is asked. */
final class PassageIndex {

  private static final int PORTION = 500;

  /** Clocks of instances differ, and a write may become visible after one that was stamped later. */
  private static final long OVERLAP_MILLIS = 5_000;

  /** Erased people leave no change to follow, so the whole is read anew from time to time. */
  private static final Duration ANEW = Duration.ofMinutes(10);

  private final Candidates candidates;
  private final Map<String, Entry> entries = new HashMap<>();
  private Snapshot snapshot = new Snapshot(List.of(), List.of(), Map.of());
  private long mark;
  private @Nullable Instant readAt;

  PassageIndex(Candidates candidates) {
    this.candidates = candidates;
  }

  record Entry(String id, long version, String homeKey, List<Indexed> passages) {}

  record Indexed(String passageId, Set<String> topics, int[] terms) {

    static Indexed of(Passage passage) {
      return new Indexed(passage.id(), Set.copyOf(passage.topics()), Terms.of(passage.text()));
    }
  }

  /**
   * @param passages of all entries, one entry's after the other's
   * @param frequencies in how many of the passages a term stands
   */
  record Snapshot(List<Entry> entries, List<Indexed> passages, Map<Integer, Integer> frequencies) {

    /** Inverse document frequency: a rare word says more. */
    double rarity(int term) {
      return Math.log(1 + (double) passages.size() / (1 + frequencies.getOrDefault(term, 0)));
    }
  }

  /** What there is now. */
  synchronized Snapshot at(Instant now) {
    if (readAt == null || readAt.plus(ANEW).isBefore(now)) {
      entries.clear();
      mark = 0;
      readAt = now;
    }
    if (follow()) {
      snapshot = summed();
    }
    return snapshot;
  }

  private boolean follow() {
    boolean changed = false;
    long from = Math.max(0, mark - OVERLAP_MILLIS);
    List<Change> changes;
    do {
      changes = candidates.changesAfter(from, PORTION);
      for (Change change : changes) {
        changed |= apply(change);
        mark = Math.max(mark, change.mark());
      }
      // One less than the last, so that its neighbours of the same millisecond are not passed over.
      from = changes.isEmpty() ? from : Math.max(from + 1, changes.getLast().mark() - 1);
    } while (changes.size() == PORTION);
    return changed;
  }

  private boolean apply(Change change) {
    Entry known = entries.get(change.id());
    if (known != null && known.version() >= change.version()) {
      return false;
    }
    if (change.candidate() == null) {
      return entries.remove(change.id()) != null;
    }
    List<Indexed> passages = change.candidate().passages().stream().map(Indexed::of).toList();
    entries.put(change.id(), new Entry(change.id(), change.version(), change.candidate().home().key(), passages));
    return true;
  }

  private Snapshot summed() {
    List<Entry> all = List.copyOf(entries.values());
    List<Indexed> passages = all.stream().flatMap(entry -> entry.passages().stream()).toList();
    var frequencies = new HashMap<Integer, Integer>();
    for (Indexed passage : passages) {
      for (int term : passage.terms()) {
        frequencies.merge(term, 1, Integer::sum);
      }
    }
    return new Snapshot(all, passages, frequencies);
  }
}
