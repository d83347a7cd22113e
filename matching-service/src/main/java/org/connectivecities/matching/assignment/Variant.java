package org.connectivecities.matching.assignment;

/**
 * What the best assignment is. Under both, as many challenges as possible get somebody, and as many seats as possible
 * are filled, before any score counts: a challenge that nobody takes up is the worst outcome of all.
 */
public enum Variant {
  /** The worst-served challenge is served as well as it can be; the total is the largest under that condition. */
  MAX_MIN,
  /** The largest total, whoever pays for it. */
  TOTAL
}
