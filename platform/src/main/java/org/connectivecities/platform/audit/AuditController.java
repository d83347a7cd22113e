package org.connectivecities.platform.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether the log is as it was written. */
@RestController
@Tag(name = "audits", description = "The log of what is done to other people's data")
final class AuditController {

  private final AuditLog log;

  AuditController(AuditLog log) {
    this.log = log;
  }

  @GetMapping("/api/v1/audits/${cc.database}")
  @Operation(
      summary = "Verify this service's audit log",
      description = "For administrators. Reads the whole chain and names the first entry that was changed, removed or put in "
          + "between. Keep `entries` and `head` of the answer somewhere else and send them as `seen` next time: only so it is "
          + "noticed when the newest entries are cut off.")
  Verification verify(
      @Parameter(description = "entries:head of an earlier answer", example = "120:6f1d…")
          @RequestParam(required = false) @Nullable String seen,
      Actor actor) {
    if (!actor.has("administrator")) {
      ProblemKind kind = actor.anonymous() ? ProblemKind.UNAUTHENTICATED : ProblemKind.NOT_ALLOWED;
      throw new ProblemException(kind, "Administrators verify the audit log.");
    }
    return log.verify(seen == null ? null : head(seen));
  }

  private static Head head(String seen) {
    if (!seen.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
      throw new ProblemException(
          ProblemKind.INVALID, "seen reads entries:head", Fault.at("seen", "is entries:head of an earlier answer"));
    }
    String[] parts = seen.split(":");
    return new Head(Long.parseLong(parts[0]), parts[1]);
  }
}
