package org.connectivecities.profile.roster.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.roster.ImportRoster;
import org.connectivecities.profile.roster.RosterReport;
import org.connectivecities.profile.roster.RosterResult;
import org.connectivecities.profile.roster.RosterRow;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many practitioners at once. */
@RestController
@Tag(name = "experts")
final class RosterController {

  private final ImportRoster roster;
  private final List<RosterFormat> formats;

  RosterController(ImportRoster roster, List<RosterFormat> formats) {
    this.roster = roster;
    this.formats = formats;
  }

  @PostMapping(
      path = "/api/v1/experts/imports",
      consumes = {CsvRoster.TYPE, XlsxRoster.TYPE, JsonLinesRoster.TYPE})
  @Operation(
      summary = "Import a roster",
      description = "Takes the good rows and names row, column and fault of the others. Known people are found by id, "
          + "else by e-mail address and name, else by name and city. An empty cell or absent column changes nothing; "
          + "importing a file again makes no new versions. With dryRun everything is tried and nothing stored.")
  RosterReport importRoster(
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type,
      @RequestBody byte[] file,
      Actor actor) {
    return switch (roster.run(actor, () -> read(type, file), dryRun)) {
      case RosterResult.Imported(RosterReport report) -> report;
      case RosterResult.NotAllowed _ when actor.anonymous() ->
          throw new ProblemException(ProblemKind.UNAUTHENTICATED, "Coordinators import rosters: sign in first.");
      case RosterResult.NotAllowed(String reason) -> throw new ProblemException(ProblemKind.NOT_ALLOWED, reason);
    };
  }

  private List<RosterRow> read(MediaType type, byte[] file) {
    RosterFormat format = formats.stream().filter(known -> known.type().includes(type)).findFirst().orElseThrow();
    return format.read(file);
  }
}
