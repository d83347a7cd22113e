package org.connectivecities.profile.roster;

import java.util.ArrayList;
import java.util.List;
import org.connectivecities.profile.expert.ExpertId;

/**
 * What became of each row. Good rows are taken whatever the others are like; unchanged ones make no new version.
 *
 * @param dryRun whether everything was only tried
 * @param rows rows read
 * @param faulty rows not taken
 * @param changes the created and updated ones
 * @param faults at least one for each faulty row
 */
public record RosterReport(
    boolean dryRun, int rows, int created, int updated, int unchanged, int faulty, List<Change> changes,
    List<RowFault> faults) {

  /** @param outcome created or updated */
  public record Change(int row, String id, String outcome) {}

  /** Collects the outcomes in the order of the rows. */
  static final class Writer {

    private final List<Change> changes = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private int rows;
    private int created;
    private int updated;
    private int unchanged;
    private int faulty;

    void created(int row, ExpertId id) {
      rows++;
      created++;
      changes.add(new Change(row, id.value(), "created"));
    }

    void updated(int row, ExpertId id) {
      rows++;
      updated++;
      changes.add(new Change(row, id.value(), "updated"));
    }

    void unchanged() {
      rows++;
      unchanged++;
    }

    void faulty(List<RowFault> why) {
      rows++;
      faulty++;
      faults.addAll(why);
    }

    RosterReport finish(boolean dryRun) {
      return new RosterReport(
          dryRun, rows, created, updated, unchanged, faulty, List.copyOf(changes), List.copyOf(faults));
    }
  }
}
