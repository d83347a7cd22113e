package org.connectivecities.search.indexing;

import java.util.Optional;

/** The physical indexes, and which of them is live: the one that searches and changes go to. */
public interface IndexGenerations {

  /** The live one; none before the first is promoted, or when somebody deleted it. */
  Optional<Generation> live();

  /** The fingerprint a new generation would have. */
  String fingerprint();

  /** An empty index that nobody searches yet. */
  Generation create();

  /** The index of one generation. */
  ExpertIndex index(Generation generation);

  /** Whatever is live at the moment of each call. */
  ExpertIndex liveIndex();

  /** Marks in {@code to} everybody erased in {@code from}: the events may no longer tell of them. */
  void copyErased(Generation from, Generation to);

  /** From this moment searches and changes go to this one. No search fails in between. */
  void promote(Generation next);

  /** Deletes every generation but the live one. */
  void dropOthers();
}
