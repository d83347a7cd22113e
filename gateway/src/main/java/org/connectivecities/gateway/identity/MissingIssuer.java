package org.connectivecities.gateway.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Stops a start that would leave nobody to say who is asking. */
final class MissingIssuer extends RuntimeException {

  MissingIssuer() {
    super("No OpenID issuer: CC_ISSUER is empty outside the profile local");
  }

  /** Says it in the log without a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<MissingIssuer> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingIssuer cause) {
      return new FailureAnalysis(
          cause.getMessage() + ".",
          "Set CC_ISSUER to the address of your OpenID provider, or start with SPRING_PROFILES_ACTIVE=local on a machine of your own.",
          cause);
    }
  }
}
