package org.connectivecities.local.run;

/** Something the platform needs has failed; told in words, without a stack trace, and the run ends with 1. */
final class RunFailure extends RuntimeException {

    RunFailure(String message) {
        super(message);
    }
}
