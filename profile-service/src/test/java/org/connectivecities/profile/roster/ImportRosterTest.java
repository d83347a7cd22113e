package org.connectivecities.profile.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.function.UnaryOperator;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.expert.ErasedExpert;
import org.connectivecities.profile.expert.ErasedExpert;
import org.connectivecities.profile.expert.ExpertDraft;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.ExpertRecord;
import org.connectivecities.profile.expert.InMemoryExperts;
import org.connectivecities.profile.expert.InMemoryLogbook;
import org.connectivecities.profile.expert.Logbook;
import org.connectivecities.profile.expert.Sample;
import org.junit.jupiter.api.Test;

class ImportRosterTest {

  private static final UnaryOperator<String> COLUMN = pointer -> pointer.isEmpty() ? "" : "column" + pointer;

  private final InMemoryExperts experts = new InMemoryExperts();
  private final InMemoryLogbook logbook = new InMemoryLogbook();
  private final ImportRoster roster = new ImportRoster(experts, Sample.CHECK, () -> Sample.NOW, logbook);

  @Test
  void takesGoodRowsAndNamesTheFaultsOfBadOnes() {
    RosterReport report = run(row(2, Sample.fullDraft("mara")), row(3, Sample.named(Sample.fullDraft("tom"), " ")));

    assertThat(report.rows()).isEqualTo(2);
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.faulty()).isEqualTo(1);
    assertThat(report.faults()).containsExactly(new RowFault(3, "column/name", "is required", "required", List.of()));
    assertThat(report.changes()).containsExactly(new RosterReport.Change(2, "mara", "created"));
  }

  @Test
  void changesNothingWhenRunAgain() {
    run(row(2, Sample.fullDraft("mara")), row(3, Sample.fullDraft("tom")));

    RosterReport again = run(row(2, Sample.fullDraft("mara")), row(3, Sample.fullDraft("tom")));

    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(version("mara")).isEqualTo(1);
  }

  @Test
  void isOneEntryInTheLogbookAndNoneWhenRehearsed() {
    run(List.of(row(2, Sample.fullDraft("mara")), row(3, Sample.fullDraft("tom"))), true);
    run(row(2, Sample.fullDraft("mara")), row(3, Sample.fullDraft("tom")));

    assertThat(logbook.notes())
        .containsExactly(new InMemoryLogbook.Note("ana", Logbook.Act.ROSTER_IMPORTED, "roster", "2 rows"));
  }

  @Test
  void updatesWhatChangedOnly() {
    run(row(2, Sample.fullDraft("mara")), row(3, Sample.fullDraft("tom")));

    RosterReport again = run(
        row(2, Sample.named(Sample.fullDraft("mara"), "Mara Bauer")), row(3, Sample.fullDraft("tom")));

    assertThat(again.changes()).containsExactly(new RosterReport.Change(2, "mara", "updated"));
    assertThat(version("mara")).isEqualTo(2);
    assertThat(version("tom")).isEqualTo(1);
  }

  @Test
  void recognisesPeopleWithoutIdByAddressAndName() {
    run(row(2, Sample.fullDraft(null)));

    RosterReport again = run(row(2, Sample.fullDraft(null)));

    assertThat(again.created()).isZero();
    assertThat(again.unchanged()).isEqualTo(1);
  }

  @Test
  void recognisesPeopleWithoutAddressByNameAndCity() {
    run(row(2, Sample.shortDraft(null)));

    assertThat(run(row(2, Sample.shortDraft(null))).unchanged()).isEqualTo(1);
  }

  @Test
  void takesColleaguesWithOneAddressForTwoPeople() {
    RosterReport report =
        run(row(2, Sample.fullDraft(null)), row(3, Sample.named(Sample.fullDraft(null), "Tom Reuter")));

    assertThat(report.created()).isEqualTo(2);
  }

  @Test
  void asksForTheIdOfNamesakes() {
    run(row(2, Sample.shortDraft("mara-1")), row(3, Sample.shortDraft("mara-2")));

    assertThat(run(row(2, Sample.shortDraft(null))).faults()).extracting(RowFault::column).containsExactly("column/id");
  }

  @Test
  void refusesTwoRowsAboutOnePerson() {
    RosterReport report = run(row(2, Sample.fullDraft("mara")), row(3, Sample.shortDraft("mara")));

    assertThat(report.faults()).containsExactly(new RowFault(3, "", "is about the same person as row 2", "same-as-row", List.of("2")));
    assertThat(report.created()).isEqualTo(1);
  }

  @Test
  void storesNothingInADryRunAndReportsTheSame() {
    List<RosterRow> rows = List.of(
        row(2, Sample.fullDraft("mara")), row(3, Sample.shortDraft("mara")), row(4, Sample.fullDraft(null)),
        row(5, Sample.named(Sample.shortDraft("x"), " ")));

    RosterReport tried = run(rows, true);
    assertThat(experts.find(new ExpertId("mara"))).isEmpty();

    RosterReport done = run(rows, false);
    assertThat(tried.faults()).isEqualTo(done.faults());
    assertThat(List.of(tried.created(), tried.updated(), tried.unchanged(), tried.faulty()))
        .isEqualTo(List.of(done.created(), done.updated(), done.unchanged(), done.faulty()));
  }

  @Test
  void neverBringsBackWhoWasErased() {
    run(row(2, Sample.fullDraft("mara")));
    experts.save(new ErasedExpert(new ExpertId("mara"), 2));

    RosterReport again = run(row(2, Sample.fullDraft("mara")));

    assertThat(again.faulty()).isEqualTo(1);
    assertThat(experts.find(new ExpertId("mara"))).containsInstanceOf(ErasedExpert.class);
  }

  @Test
  void passesOnWhatCouldNotBeRead() {
    var unreadable = new RosterRow(7, Sample.shortDraft("mara"), List.of(Fault.at("years", Flaw.NO_WHOLE_NUMBER)), COLUMN);

    assertThat(run(unreadable).faults()).containsExactly(new RowFault(7, "years", "is not a whole number", "no-whole-number", List.of()));
  }

  @Test
  void isForCoordinators() {
    for (Actor actor : List.of(Sample.practitioner("mara"), Sample.CITY, Sample.FUNDER, Actor.ANONYMOUS)) {
      assertThat(roster.run(actor, () -> fail("reads the file of somebody who may not import"), false))
          .isInstanceOf(RosterResult.NotAllowed.class);
    }
  }

  private long version(String id) {
    return experts.find(new ExpertId(id)).map(ExpertRecord::version).orElse(0L);
  }

  private RosterReport run(RosterRow... rows) {
    return run(List.of(rows), false);
  }

  private RosterReport run(List<RosterRow> rows, boolean dryRun) {
    RosterResult result = roster.run(Sample.COORDINATOR, () -> rows, dryRun);
    return ((RosterResult.Imported) result).report();
  }

  private static RosterRow row(int number, ExpertDraft draft) {
    return new RosterRow(number, draft, List.of(), COLUMN);
  }
}
