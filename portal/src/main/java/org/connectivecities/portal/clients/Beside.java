package org.connectivecities.portal.clients;

import java.util.function.Supplier;
import org.connectivecities.platform.problem.Unavailable;
import org.jspecify.annotations.Nullable;

/** What stands beside the point of a page: where it cannot be had, the page says that it is missing and shows the rest. */
public final class Beside {

  private Beside() {}

  public static <T> @Nullable T the(Supplier<T> part) {
    try {
      return part.get();
    } catch (Unavailable | Refused missing) {
      return null;
    }
  }
}
