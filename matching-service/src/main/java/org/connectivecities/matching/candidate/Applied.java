package org.connectivecities.matching.candidate;

/** What became of an event on a copy. */
public enum Applied {
  CHANGED,
  /** The copy has this version or a newer one: a repeat or a latecomer, which is success. */
  OUTDATED
}
