package org.connectivecities.profile.expert;

/**
 * How often a practitioner has helped.
 *
 * @param accepted exchanges said yes to, the completed ones included
 * @param declined said no to, or not answered in time
 * @param completed exchanges that took place
 */
public record Exchanges(int accepted, int declined, int completed) {

  public static final Exchanges NONE = new Exchanges(0, 0, 0);

  /** What became of one exchange. */
  public enum Outcome {
    ACCEPTED,
    DECLINED,
    COMPLETED
  }
}
