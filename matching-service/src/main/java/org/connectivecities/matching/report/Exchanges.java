package org.connectivecities.matching.report;

/**
 * What everybody is told of the exchanges that took place. One of a few may be recognised by those around it, so few are not counted
 * in public; none says nothing about anybody.
 */
public sealed interface Exchanges {

  int FEW = 5;

  record Exactly(long number) implements Exchanges {}

  /** At least one, and not so many. */
  record FewerThan(int limit) implements Exchanges {}

  static Exchanges of(long number) {
    return number > 0 && number < FEW ? new FewerThan(FEW) : new Exactly(number);
  }
}
