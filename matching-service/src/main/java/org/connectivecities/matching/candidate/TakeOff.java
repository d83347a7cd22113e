package org.connectivecities.matching.candidate;

/** A place where people stand who are proposed or asked, and from where somebody who has withdrawn is taken for good. */
@FunctionalInterface
public interface TakeOff {

  /**
   * Taking the same person off again changes nothing.
   *
   * @return whether they stood there
   */
  boolean takeOff(String expertId);
}
