package org.connectivecities.matching.engagement.web;

import org.jspecify.annotations.Nullable;

/** Why something is withdrawn or cancelled, in up to 500 characters. */
record ReasonBody(@Nullable String reason) {

  /** Of an invitation: its practitioner reads it, and has agreed to nothing. */
  String givenBeforeAgreement() {
    Faults faults = new Faults();
    faults.contactDetails("/reason", reason, "the practitioner");
    faults.refuseIfAny();
    return given();
  }

  String given() {
    Faults faults = new Faults();
    faults.missing("/reason", reason);
    faults.tooLong("/reason", reason, 500);
    faults.refuseIfAny();
    return reason == null ? "" : reason.strip();
  }
}
