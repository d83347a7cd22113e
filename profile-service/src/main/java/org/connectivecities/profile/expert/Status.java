package org.connectivecities.profile.expert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a profile takes part at the moment. */
public sealed interface Status {

  Active ACTIVE = new Active();

  record Active() implements Status {}

  /**
   * Neither found nor matched nor asked.
   *
   * @param until the day of return, on which the profile becomes active by itself; open when absent
   */
  record Paused(@Nullable LocalDate until) implements Status {

    boolean isOver(LocalDate today) {
      return until != null && !until.isAfter(today);
    }
  }
}
