package org.connectivecities.search.recall;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.connectivecities.search.expertsearch.Highlight;

/**
 * The pool for a challenge: the people with the best passages by words, by meaning and by topic, together, with all
 * their passages and the score of each by every means. Only people who agreed to be matched, are not paused, and pass
 * the request's conditions. The pool does not depend on how many candidates are wanted, so that neither do the scores.
 * Throws an unchecked exception where the index is not to be reached.
 */
public interface RecallIndex {

  List<PassageScore> pool(RecallQuery query);

  /** The same for everybody who passes the conditions, found by something or not, whom texts and topics are known of. */
  List<PassageScore> everybody(RecallQuery query);

  /** For each passage, the place in it that the query's words hit best; none where they hit nothing. */
  Map<Key, Highlight> snippets(RecallQuery query, Collection<Key> passages);

  record Key(String expertId, String passageId) {}
}
