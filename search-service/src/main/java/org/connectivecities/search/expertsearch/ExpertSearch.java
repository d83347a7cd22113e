package org.connectivecities.search.expertsearch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.search.indexing.Practice;

/**
 * Looks into the index. Only people who agreed to be searched for by the audience and are not paused are in any answer, counts
 * and suggestions included. Every method throws an unchecked exception where the index is not to be reached: nothing found
 * always means that there is nothing.
 */
public interface ExpertSearch {

  /** Best first; ties, and searches without words, in an order that does not change between pages. */
  Found find(SearchCriteria criteria, Precision precision);

  /** The text with words nobody uses replaced by the nearest that somebody does; empty where none is replaced. */
  Optional<String> respell(String text, Audience audience);

  /** Cities, and for members people, whose name has a word that begins so. */
  List<Suggestion> complete(String prefix, Audience audience, LocalDate today, int limit);

  /** The newest practice of each person, by its year, the newest first; of one year that of whoever published last. */
  List<Practice> practices(LocalDate today, int limit);

  /** People by topic, for these topics. */
  Map<String, Long> countTopics(Collection<String> topics, Audience audience, LocalDate today);
}
