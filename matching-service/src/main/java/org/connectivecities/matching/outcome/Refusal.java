package org.connectivecities.matching.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a use case was refused; each is a different answer to the caller. Texts are safe to show. */
public sealed interface Refusal {

  /** There is no such thing, or nothing this person may know of. */
  record NotFound(String what, String id) implements Refusal {}

  /** It is there, but not for this role or owner. */
  record NotAllowed(String why) implements Refusal {}

  /** Somebody else changed it since the caller read it. */
  record Stale(long current) implements Refusal {}

  /**
   * It is in a state in which this cannot be done.
   *
   * @param reason lower-kebab-case, where pages say it in the reader's language; stays the same whatever the words
   */
  record Conflict(String why, @Nullable String reason) implements Refusal {

    public Conflict(String why) {
      this(why, null);
    }
  }

  /** What was sent cannot be meant; every fault found, not the first. */
  record Invalid(List<Fault> faults) implements Refusal {

    public Invalid(String pointer, String message) {
      this(List.of(new Fault(pointer, message)));
    }

    /** The same, seen from the body that holds this one at the pointer. */
    public Invalid below(String pointer) {
      return new Invalid(faults.stream().map(fault -> fault.below(pointer)).toList());
    }
  }

  /**
   * @param pointer JSON pointer into the body
   * @param reason lower-kebab-case, where pages say it in the reader's language; stays the same whatever the words
   * @param values what is told with the reason, such as a limit
   */
  record Fault(String pointer, String message, @Nullable String reason, List<String> values) {

    public Fault(String pointer, String message) {
      this(pointer, message, null, List.of());
    }

    Fault below(String parent) {
      return new Fault(parent + pointer, message, reason, values);
    }
  }
}
