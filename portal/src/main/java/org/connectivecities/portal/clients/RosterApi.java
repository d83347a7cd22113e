package org.connectivecities.portal.clients;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.PostExchange;

/** Many practitioners at once. A client of its own: it may take minutes, and must not hold up pages. */
public interface RosterApi {

  /**
   * @param type of the file: CSV, XLSX or JSON lines
   * @param dryRun tries everything and stores nothing
   */
  @PostExchange("/api/v1/experts/imports")
  Report take(@RequestHeader("Content-Type") String type, @RequestParam boolean dryRun, @RequestBody byte[] file);

  /**
   * What became of each row, or would.
   *
   * @param faults at least one for each faulty row
   */
  record Report(
      boolean dryRun, int rows, int created, int updated, int unchanged, int faulty, List<Change> changes, List<Fault> faults)
      implements Serializable {}

  /** @param outcome created or updated */
  record Change(int row, String id, String outcome) implements Serializable {}

  /**
   * @param row as a spreadsheet shows it
   * @param column empty for the whole row
   * @param message in English
   * @param reason the same in one word that stays the same
   * @param values what is told with the reason
   */
  record Fault(int row, String column, String message, @Nullable String reason, @Nullable List<String> values) implements Serializable {}
}
