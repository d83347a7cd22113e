package org.connectivecities.search.indexing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One index of practitioners. A newer version wins whatever order writes come in; a refused older one is no failure.
 *
 * <p>Every method throws an unchecked exception where the index is not to be reached; then nothing is said about what was
 * written, and writing the same again is right.
 */
public interface ExpertIndex {

  /** The vectors stored for these people, by the hash of their text; may miss those of the last second. */
  Map<String, float[]> vectors(Collection<String> ids);

  /** Everything stored of one person, document by document, but for the vectors, which are made of the texts beside them. */
  List<Map<String, Object>> kept(String id);

  /**
   * Takes the entries, at most one an id. Searchable within a second.
   *
   * @param known vectors by hash, to be stored with the chunks that have the hash
   */
  void write(List<? extends IndexEntry> entries, Map<String, float[]> known);

  /**
   * Turns up to {@code limit} chunks that are still without vector into such with one. A chunk whose profile has changed
   * meanwhile is left to the change.
   *
   * @param model texts to vectors, in order
   * @return how many chunks were read; less than {@code limit} when no more are waiting
   */
  int addVectors(Function<List<String>, List<float[]>> model, int limit);

  /** How many chunks are still without vector; may miss those of the last second. */
  long waiting();

  /** Makes everything written so far searchable. */
  void refresh();
}
