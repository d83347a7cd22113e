package org.connectivecities.search.indexing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How soon a person can be had, in the classes people filter by. Weeks of notice, ends included. */
public enum Notice {
  WITHIN_4_WEEKS,
  WITHIN_12_WEEKS,
  LONGER_NOTICE,
  NOT_STATED;

  private static final int MONTH = 4;
  private static final int QUARTER = 12;

  public static Notice of(@Nullable Integer weeks) {
    if (weeks == null) {
      return NOT_STATED;
    }
    return weeks <= MONTH ? WITHIN_4_WEEKS : weeks <= QUARTER ? WITHIN_12_WEEKS : LONGER_NOTICE;
  }

  /** As on the wire: {@code within-4-weeks}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
