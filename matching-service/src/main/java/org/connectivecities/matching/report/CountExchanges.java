package org.connectivecities.matching.report;

/**
 * How many exchanges took place: what both sides had said yes to, and the city or a coordinator then said had happened. What is agreed only, and
 * what was cancelled, is none.
 */
public interface CountExchanges {

  /** Of everybody, since the beginning. */
  long all();
}
