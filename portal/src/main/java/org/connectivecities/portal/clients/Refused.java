package org.connectivecities.portal.clients;

import java.util.List;

/** The platform understood and said no; its words are for people. */
public final class Refused extends RuntimeException {

  /**
   * @param pointer JSON pointer into the body, or the name of a parameter
   * @param message what is wrong there, in English
   */
  public record Fault(String pointer, String message) {}

  private final int status;
  private final String detail;
  private final transient List<Fault> faults;

  Refused(int status, String detail, List<Fault> faults) {
    super(status + " " + detail);
    this.status = status;
    this.detail = detail;
    this.faults = List.copyOf(faults);
  }

  public int status() {
    return status;
  }

  /** A sentence in English; empty where none was given. */
  public String detail() {
    return detail;
  }

  public List<Fault> faults() {
    return faults;
  }

  /** Something else stands there meanwhile, or as much as may. */
  public boolean isConflict() {
    return status == 409;
  }

  public boolean isUnknown() {
    return status == 404 || status == 410;
  }
}
