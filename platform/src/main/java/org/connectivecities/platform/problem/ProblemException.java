package org.connectivecities.platform.problem;

import java.util.List;

/** Ends a request with a problem. Everything in it is meant for the caller: detail and faults must be safe to show. */
public class ProblemException extends RuntimeException {

  private final ProblemKind kind;
  private final List<Fault> faults;

  public ProblemException(ProblemKind kind, String detail, Fault... faults) {
    this(kind, detail, List.of(faults));
  }

  public ProblemException(ProblemKind kind, String detail, List<Fault> faults) {
    super(detail);
    this.kind = kind;
    this.faults = List.copyOf(faults);
  }

  public ProblemKind kind() {
    return kind;
  }

  public List<Fault> faults() {
    return faults;
  }
}
