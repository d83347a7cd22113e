package org.connectivecities.portal.clients;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The platform understood and said no; its words are for people. */
public final class Refused extends RuntimeException {

  /**
   * @param pointer JSON pointer into the body, or the name of a parameter
   * @param message what is wrong there, in English
   * @param reason the same in one word that stays the same; not given with every fault
   * @param values what is told with the reason
   */
  public record Fault(String pointer, String message, @Nullable String reason, @Nullable List<String> values) implements Serializable {}

  private final int status;
  private final String detail;
  private final transient List<Fault> faults;
  private final @Nullable String reason;

  Refused(int status, String detail, List<Fault> faults, @Nullable String reason) {
    super(status + " " + detail);
    this.status = status;
    this.detail = detail;
    this.faults = List.copyOf(faults);
    this.reason = reason;
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

  /** One word for why, the same in every language; not given with every refusal. */
  public @Nullable String reason() {
    return reason;
  }

  /** It is there, and not for whoever asks. */
  public boolean isForbidden() {
    return status == 403;
  }

  /** Something else stands there meanwhile, or as much as may. */
  public boolean isConflict() {
    return status == 409;
  }

  public boolean isUnknown() {
    return status == 404 || status == 410;
  }
}
