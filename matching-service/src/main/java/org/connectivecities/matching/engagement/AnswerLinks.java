package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links by which invited people answer from their letters. Secrets are kept as their marks only. */
public interface AnswerLinks {

  /** @param until the deadline of the invitation */
  record Link(InvitationId to, String expertId, Instant until) {}

  /** From now on this mark leads there, unless it leads somewhere already. Each letter about an invitation has a link of its own. */
  void open(String mark, Link link);

  Optional<Link> find(String mark);

  /** Marks of links that ended before this moment; at most {@code limit}. */
  List<String> endedBefore(Instant moment, int limit);

  void remove(String mark);

  /** All that lead to questions to this person. */
  void forget(String expertId);
}
