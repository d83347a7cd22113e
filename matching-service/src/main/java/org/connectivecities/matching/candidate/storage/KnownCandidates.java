package org.connectivecities.matching.candidate.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.connectivecities.matching.candidate.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read of people, so that a shortlist reads only those who have changed. The store says who is there and in
 * which version, at every request; nothing is believed beyond that. Who was not asked for longest goes first.
 */
final class KnownCandidates {

  /** Of the largest network that is measured, everybody. */
  private static final int MOST = 10_000;

  private record Known(long version, Candidate candidate) {}

  private final Map<String, Known> people =
      new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST;
        }
      };

  /** Those of the ids that are known as they are now; of whoever is not there any more nothing is kept. */
  synchronized Map<String, Candidate> of(Collection<String> ids, Map<String, Long> present) {
    var found = new HashMap<String, Candidate>();
    for (String id : ids) {
      @Nullable Known known = people.get(id);
      @Nullable Long version = present.get(id);
      if (version == null) {
        people.remove(id);
      } else if (known != null && known.version() == version) {
        found.put(id, known.candidate());
      }
    }
    return found;
  }

  synchronized void keep(String id, long version, Candidate candidate) {
    people.put(id, new Known(version, candidate));
  }

  synchronized void forget(String id) {
    people.remove(id);
  }
}
