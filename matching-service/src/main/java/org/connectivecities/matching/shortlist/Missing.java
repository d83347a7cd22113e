package org.connectivecities.matching.shortlist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that shortlists stored by an earlier release do not have yet. */
final class Missing {

  private Missing() {}

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
