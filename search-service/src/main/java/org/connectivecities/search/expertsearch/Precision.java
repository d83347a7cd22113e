package org.connectivecities.search.expertsearch;

/** How exactly words have to agree. */
public enum Precision {
  /** The same words, inflected or not. */
  EXACT,
  /** One letter off in short words, two in long ones. */
  SIMILAR
}
