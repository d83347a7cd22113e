package org.connectivecities.matching.engagement.web;

import org.jspecify.annotations.Nullable;

/** Why something is withdrawn or cancelled, in up to 500 characters. */
record ReasonBody(@Nullable String reason) {

  String given() {
    Faults faults = new Faults();
    faults.missing("/reason", reason);
    faults.tooLong("/reason", reason, 500);
    faults.refuseIfAny();
    return reason == null ? "" : reason.strip();
  }
}
