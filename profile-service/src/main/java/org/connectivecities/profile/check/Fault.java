package org.connectivecities.profile.check;

import java.util.Arrays;
import java.util.List;

/**
 * Something wrong in what was sent.
 *
 * @param pointer RFC 6901 JSON pointer to the place, e.g. {@code /practices/2/year}; empty for the whole
 * @param values what is told with the flaw, such as a limit; safe to show
 */
public record Fault(String pointer, Flaw flaw, List<String> values) {

  public Fault {
    values = List.copyOf(values);
  }

  public static Fault at(String pointer, Flaw flaw, Object... values) {
    return new Fault(pointer, flaw, Arrays.stream(values).map(String::valueOf).toList());
  }

  /** The flaw's name on the wire. */
  public String reason() {
    return flaw.wire();
  }

  /** In English. */
  public String message() {
    return flaw.in(values);
  }
}
