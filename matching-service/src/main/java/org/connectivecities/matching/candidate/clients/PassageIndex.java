package org.connectivecities.matching.candidate.clients;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Candidates.Change;
import org.connectivecities.matching.candidate.FollowCandidates;
import org.connectivecities.matching.candidate.Passage;

/** What every passage is about, in memory; follows the copy of the profiles whenever it is asked. */
final class PassageIndex {

  private final FollowCandidates candidates;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<Integer, Integer> frequencies = new HashMap<>();
  private Snapshot snapshot = new Snapshot(List.of(), List.of(), Map.of());

  PassageIndex(Candidates candidates) {
    this.candidates = new FollowCandidates(candidates);
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
  synchronized Snapshot now() {
    if (candidates.follow(this::apply)) {
      snapshot = summed();
    }
    return snapshot;
  }

  private boolean apply(Change change) {
    Entry known = entries.get(change.id());
    if (known != null && known.version() >= change.version()) {
      return false;
    }
    if (known != null) {
      entries.remove(change.id());
      known.passages().forEach(this::uncount);
    }
    if (change.candidate() == null) {
      return known != null;
    }
    List<Indexed> passages = change.candidate().passages().stream().map(Indexed::of).toList();
    entries.put(change.id(), new Entry(change.id(), change.version(), change.candidate().home().key(), passages));
    passages.forEach(this::count);
    return true;
  }

  private void count(Indexed passage) {
    for (int term : passage.terms()) {
      frequencies.merge(term, 1, Integer::sum);
    }
  }

  private void uncount(Indexed passage) {
    for (int term : passage.terms()) {
      frequencies.computeIfPresent(term, (any, count) -> count == 1 ? null : count - 1);
    }
  }

  private Snapshot summed() {
    List<Entry> all = List.copyOf(entries.values());
    return new Snapshot(all, all.stream().flatMap(entry -> entry.passages().stream()).toList(), Map.copyOf(frequencies));
  }
}
