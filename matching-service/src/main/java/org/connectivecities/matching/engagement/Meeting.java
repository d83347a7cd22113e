package org.connectivecities.matching.engagement;

import java.time.Instant;
import org.connectivecities.matching.engagement.Engagement.Party;
import org.jspecify.annotations.Nullable;

/**
 * When both sides of an engagement meet. One side proposes a time, the other agrees; until then whatever was agreed before
 * stands.
 *
 * @param count how many times were agreed or cancelled so far: calendars take the entry with the higher number
 * @param proposed waits for the other side
 */
public record Meeting(int count, @Nullable Proposal proposed, @Nullable Time agreed) {

  public static final Meeting NONE = new Meeting(0, null, null);

  /**
   * @param cityZone IANA name, as the city reads the time
   * @param practitionerZone likewise
   */
  public record Time(Instant start, int minutes, String cityZone, String practitionerZone) {}

  public record Proposal(Party by, Time time, Instant at) {}

  /** To propose the time that is agreed takes back what was proposed instead. */
  Meeting propose(Party by, Time time, Instant now) {
    return new Meeting(count, time.equals(agreed) ? null : new Proposal(by, time, now), agreed);
  }

  Meeting agree(Time time) {
    return new Meeting(count + 1, null, time);
  }

  Meeting cancel() {
    return new Meeting(agreed == null ? count : count + 1, null, null);
  }

  /** Of the last entry in a calendar: 0 for the first. */
  public int sequence() {
    return count - 1;
  }
}
