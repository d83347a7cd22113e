package org.connectivecities.transport;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Stops the start of a process that would speak in the clear although it was told not to. */
final class InTheClear extends RuntimeException {

  InTheClear(String process, List<String> faults) {
    super(process + " is to speak over TLS only (CC_TLS_REQUIRED is true), and would not:\n  - " + String.join("\n  - ", faults));
  }

  /** Says it in the log without a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<InTheClear> {

    @Override
    protected FailureAnalysis analyze(Throwable root, InTheClear cause) {
      return new FailureAnalysis(
          cause.getMessage(),
          "Mend each line as docs/operations.md says under \"TLS between processes\"; or unset CC_TLS_REQUIRED, where the network is yours alone.",
          cause);
    }
  }
}
