package org.connectivecities.profile.expert;

import java.time.Instant;

/** Has the person written to about the own profile. */
public interface WriteToPerson {

  /** The letter brings a link that lasts until then. Asked again within the same minute, one letter is written. */
  void offer(ExpertId to, Instant now, Instant until);

  /** Says that the profile is paused from this moment on unless the person confirms it. Once for each such moment. */
  void remind(ExpertId to, Instant now, Instant pausedFrom);
}
