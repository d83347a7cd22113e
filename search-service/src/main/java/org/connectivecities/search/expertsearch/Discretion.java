package org.connectivecities.search.expertsearch;

/**
 * What counts tell about a few people. A "1" beside a value says something about one person, and the values beside a search
 * for one name describe whoever bears it, topics found in the texts included, which no hit names. People on the page themselves
 * are not counted here: a search names them, as they agreed.
 */
public enum Discretion {
  /** For those who look after these people and read their profiles anyway. */
  NONE,
  /** For everybody else. */
  ABOUT_FEW;

  static final int FEW = 5;

  /** None stays none: that says nothing about anybody. */
  Amount tell(long people) {
    return this == ABOUT_FEW && people > 0 && people < FEW ? new Amount.FewerThan(FEW) : new Amount.Exactly(people);
  }

  Amount tell(Amount known) {
    return known instanceof Amount.Exactly all ? tell(all.people()) : known;
  }

  /** Whether so many people may be told apart by the values that they have. */
  boolean mayDescribe(long people) {
    return this == NONE || people >= FEW;
  }
}
