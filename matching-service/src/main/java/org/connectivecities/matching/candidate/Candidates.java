package org.connectivecities.matching.candidate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Copy of all practitioners as last published. A write applies only if its version is newer than what is there, in one
 * atomic step, so that repeated and reordered events do no harm; an erased person stays as id and version, so that a
 * late event cannot bring them back.
 */
public interface Candidates {

  /** Nobody for the unknown and the erased. */
  Optional<Candidate> find(String id);

  /** One query for all of them; the unknown and the erased are absent from the answer. */
  Map<String, Candidate> findAll(Collection<String> ids);

  Applied publish(Candidate candidate);

  /** Keeps what is known of the person. For somebody never seen before nothing but id and version is kept. */
  Applied pause(String id, long version, @Nullable LocalDate until);

  Applied erase(String id, long version);

  /**
   * What changed after a mark of an earlier answer, oldest change first, in portions. Changes near the mark may come
   * again.
   *
   * @param mark 0 for everything
   */
  List<Change> changesAfter(long mark, int limit);

  /**
   * @param mark where to go on from
   * @param candidate absent when there is nothing to match on any more, as when the person is erased
   */
  record Change(String id, long version, long mark, @Nullable Candidate candidate) {}
}
