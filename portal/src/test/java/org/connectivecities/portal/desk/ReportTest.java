package org.connectivecities.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.connectivecities.portal.clients.ReportApi.Cell;
import org.connectivecities.portal.clients.ReportApi.Demand;
import org.connectivecities.portal.clients.ReportApi.Outcomes;
import org.connectivecities.portal.papers.APress;
import org.connectivecities.portal.papers.Sheet;
import org.connectivecities.portal.shell.Spoken;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static Outcomes open(int waiting, int unmet) {
    return new Outcomes(waiting + unmet + 1, 1, 1, 1, 1, 1, waiting, unmet);
  }

  private static final List<Cell> CELLS =
      List.of(
          new Cell("heat", "europe", open(1, 0)),
          new Cell("heat", "south-asia", open(2, 6)),
          new Cell("water", "europe", open(0, 0)),
          new Cell(null, null, open(0, 2)));

  @Test
  void showsWhatIsAskedForMostFirst() {
    Coverage coverage = Coverage.of(CELLS);

    assertThat(coverage.regions()).containsExactly("", "europe", "south-asia");
    assertThat(coverage.rows()).extracting(Coverage.Row::topic).as("without what is met").containsExactly("heat", "");
    assertThat(coverage.rows().getFirst().fields())
        .containsExactly(new Coverage.Field(0, 0), new Coverage.Field(1, 1), new Coverage.Field(8, 4));
    assertThat(coverage.rows().getFirst().sum()).isEqualTo(9);
  }

  @Test
  void isEmptyWhereAllIsMet() {
    assertThat(Coverage.of(List.of(new Cell("heat", "europe", open(0, 0)))).rows()).isEmpty();
  }

  @Test
  void isWrittenInTheWordsOfTheReader() {
    var report = new Report(new Demand(DAY, DAY, open(3, 8), CELLS, false), Map.of("heat", "Hitze"), Spoken.in("de"));

    Sheet sheet = report.sheet();
    assertThat(sheet.head()).startsWith("Thema", "Weltregion").hasSize(10);
    assertThat(sheet.rows()).hasSize(5);
    assertThat(sheet.rows().get(1)).containsExactly("Hitze", "Südasien", 9, 1, 1, 1, 1, 1, 2, 6);
    assertThat(sheet.rows().get(3)).startsWith("ohne Thema", "andere Länder");
    assertThat(sheet.rows().getLast()).startsWith("Alle Herausforderungen, jede einmal", "", 12);
  }

  @Test
  void isAPaperToo() {
    assertThat(paper("ar")).contains("12", "حرارة");
    assertThat(paper("de")).contains("12", "Südasien");
  }

  private static String paper(String language) {
    var report = new Report(new Demand(DAY, DAY, open(3, 8), CELLS, true), Map.of("heat", "حرارة"), Spoken.in(language));
    return APress.keep("report-" + language, APress.ready().print("report", Map.of("report", report, "narrowed", "-"), Spoken.in(language)));
  }

  @Test
  void isFoundAgainAsAFileUnderItsChoice() {
    var wished = new ReportController.Wished("2026-01-01", " ", null, "a&b", "Bank");

    assertThat(wished.file("csv")).isEqualTo("/desk/reports/demand.csv?from=2026-01-01&to=&region=&topic=a%26b&funder=Bank");
  }
}
