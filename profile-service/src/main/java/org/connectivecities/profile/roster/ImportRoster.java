package org.connectivecities.profile.roster;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.expert.CompleteExpert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.ExpertRefusal;
import org.connectivecities.profile.expert.ExpertResult;
import org.connectivecities.profile.expert.ExpertRules;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.expert.Logbook;
import org.connectivecities.profile.expert.ProfileCheck;
import org.connectivecities.profile.expert.RegisterExpert;

/**
 * Brings a roster into the network, row by row: a faulty row is reported and does not hold up the others. Importing
 * the same file again changes nothing, so a run that broke off is simply repeated.
 */
public final class ImportRoster {

  /** An import is one act, however many people it registers. */
  private static final Logbook ONE_ENTRY_FOR_ALL = (_, _, _, _) -> {};

  private final Experts experts;
  private final ProfileCheck check;
  private final InstantSource clock;
  private final Logbook logbook;

  public ImportRoster(Experts experts, ProfileCheck check, InstantSource clock, Logbook logbook) {
    this.experts = experts;
    this.check = check;
    this.clock = clock;
    this.logbook = logbook;
  }

  /**
   * @param rows read only for somebody who may import
   * @param dryRun tries everything and stores nothing
   */
  public RosterResult run(Actor actor, Supplier<List<RosterRow>> rows, boolean dryRun) {
    if (!ExpertRules.mayImport(actor)) {
      return new RosterResult.NotAllowed("Coordinators import rosters.");
    }
    List<RosterRow> all = rows.get();
    if (!dryRun) {
      logbook.note(actor, Logbook.Act.ROSTER_IMPORTED, "roster", all.size() + " rows");
    }
    Run run = new Run(actor, dryRun ? new Rehearsal(experts) : experts);
    all.forEach(run::take);
    return new RosterResult.Imported(run.report.finish(dryRun));
  }

  private final class Run {

    private final Actor actor;
    private final WhoIsIt whoIsIt;
    private final RegisterExpert register;
    private final CompleteExpert complete;
    private final RosterReport.Writer report = new RosterReport.Writer();
    private final Map<ExpertId, Integer> rowOf = new HashMap<>();

    Run(Actor actor, Experts experts) {
      this.actor = actor;
      this.whoIsIt = new WhoIsIt(experts);
      this.register = new RegisterExpert(experts, check, clock, ONE_ENTRY_FOR_ALL);
      this.complete = new CompleteExpert(experts, check, clock);
    }

    void take(RosterRow row) {
      if (!row.faults().isEmpty()) {
        report.faulty(row.faults().stream().map(fault -> RowFault.of(row.number(), fault)).toList());
        return;
      }
      switch (whoIsIt.ask(row.draft())) {
        case WhoIsIt.Answer.Ambiguous _ -> refuse(row, "/id", Flaw.SEVERAL_OF_THIS_NAME);
        case WhoIsIt.Answer.New _ -> settle(row, register.register(actor, row.draft()), true);
        case WhoIsIt.Answer.Known(ExpertId id) when rowOf.containsKey(id) ->
            refuse(row, "", Flaw.SAME_AS_ROW, rowOf.get(id));
        case WhoIsIt.Answer.Known(ExpertId id) -> settle(row, complete.complete(actor, id, row.draft()), false);
      }
    }

    private void settle(RosterRow row, ExpertResult result, boolean isNew) {
      switch (result) {
        case ExpertResult.Done(var expert, boolean changed) -> {
          rowOf.put(expert.id(), row.number());
          done(row, expert.id(), changed, isNew);
        }
        case ExpertRefusal.Invalid(List<Fault> faults) ->
            report.faulty(faults.stream().map(fault -> inColumn(row, fault)).toList());
        case ExpertRefusal.Erased _ -> refuse(row, "/id", Flaw.HAS_LEFT);
        case ExpertRefusal.NotAllowed _ -> refuse(row, "", Flaw.NOT_YOURS);
        case ExpertRefusal.Taken _, ExpertRefusal.Stale _, ExpertRefusal.Unknown _ ->
            refuse(row, "", Flaw.CHANGED_MEANWHILE);
      }
    }

    private void done(RosterRow row, ExpertId id, boolean changed, boolean isNew) {
      if (!changed) {
        report.unchanged();
      } else if (isNew) {
        report.created(row.number(), id);
      } else {
        report.updated(row.number(), id);
      }
    }

    private void refuse(RosterRow row, String pointer, Flaw flaw, Object... values) {
      report.faulty(List.of(inColumn(row, Fault.at(pointer, flaw, values))));
    }

    private RowFault inColumn(RosterRow row, Fault fault) {
      return RowFault.of(row.number(), new Fault(row.columnOf().apply(fault.pointer()), fault.flaw(), fault.values()));
    }
  }
}
