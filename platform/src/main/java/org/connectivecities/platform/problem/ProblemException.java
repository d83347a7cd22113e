package org.connectivecities.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem. Everything in it is meant for the caller: detail and faults must be safe to show. */
public class ProblemException extends RuntimeException {

  private final ProblemKind kind;
  private final List<Fault> faults;
  private final @Nullable String reason;

  public ProblemException(ProblemKind kind, String detail, Fault... faults) {
    this(kind, detail, List.of(faults));
  }

  public ProblemException(ProblemKind kind, String detail, List<Fault> faults) {
    this(kind, detail, faults, null);
  }

  /** @param reason lower-kebab-case; stays the same whatever the words, for whoever says it in another language */
  public ProblemException(ProblemKind kind, String detail, List<Fault> faults, @Nullable String reason) {
    super(detail);
    this.kind = kind;
    this.faults = List.copyOf(faults);
    this.reason = reason;
  }

  public ProblemKind kind() {
    return kind;
  }

  public List<Fault> faults() {
    return faults;
  }

  public @Nullable String reason() {
    return reason;
  }
}
