package org.connectivecities.profile.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.expert.ExpertDraft;
import org.connectivecities.profile.expert.ExpertDraft.ConsentDraft;
import org.connectivecities.profile.expert.ExpertDraft.LanguageDraft;
import org.connectivecities.profile.roster.RosterRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRosterTest {

  private final CsvRoster roster = new CsvRoster();

  @Test
  void readsEveryColumn() {
    ExpertDraft draft = read("""
        id,name,role,organisation,organisationType,city,country,timeZone,languages,formats,daysPerYear,noticeWeeks,\
        regions,pausedUntil,parallelEngagements,consentSearch,consentMatching,consentEmail,consentPartners,email,phone,\
        competence1.topic,competence1.text,competence1.language,competence1.level,competence1.years,practice1.title,\
        practice1.text,practice1.result,practice1.failed,practice1.city,practice1.country,practice1.year,\
        practice1.topics,practice1.language,practice1.link
        mara,Mara,Head,Hansewasser,municipal-company,Bremen,DE,Europe/Berlin,en:C1; fr:B2;de,virtual-session,8,6,\
        europe|south-asia,2027-03-31,2,yes,no,TRUE,0,mara@example.org,+49 421 1,\
        stormwater,Ich plane Mulden,de,leading,14,Squares,Text,Result,Failed,Bremen,DE,2019,\
        stormwater;public-space,en,https://example.org
        """).getFirst().draft();

    assertThat(draft.id()).isEqualTo("mara");
    assertThat(draft.organisation()).isEqualTo(new ExpertDraft.OrganisationDraft("Hansewasser", "municipal-company"));
    assertThat(draft.languages()).containsExactly(
        new LanguageDraft("en", "C1"), new LanguageDraft("fr", "B2"), new LanguageDraft("de", null));
    assertThat(draft.availability()).isEqualTo(
        new ExpertDraft.AvailabilityDraft(8, 6, List.of("europe", "south-asia"), "2027-03-31", 2));
    assertThat(draft.consent()).isEqualTo(new ConsentDraft(true, false, true, false, null));
    assertThat(draft.contact()).isEqualTo(new ExpertDraft.ContactDraft("mara@example.org", "+49 421 1"));
    assertThat(draft.competences()).containsExactly(
        new ExpertDraft.CompetenceDraft(null, "stormwater", "Ich plane Mulden", "de", "leading", 14));
    assertThat(draft.practices()).containsExactly(new ExpertDraft.PracticeDraft(
        null, "Squares", "Text", "Result", "Failed", "Bremen", "DE", 2019, List.of("stormwater", "public-space"),
        "en", "https://example.org"));
  }

  @Test
  void takesAnEmptyCellForNothingSaid() {
    ExpertDraft draft = read("name,city,country,role,email,competence1.topic\nMara,Bremen,DE,, ,\n").getFirst().draft();

    assertThat(draft.role()).isNull();
    assertThat(draft.contact()).isNull();
    assertThat(draft.competences()).isNull();
    assertThat(draft.consent()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Name,City,COUNTRY\nMara,Bremen,DE\n", "name;city;country\r\nMara;Bremen;DE", "name\tcity\tcountry\nMara\tBremen\tDE",
    "\uFEFFname,city,country\nMara,Bremen,DE", "name,city,country\n\n\"Mara\",\"Bremen\",DE\n,,\n\n"
  })
  void understandsWhatSpreadsheetsWrite(String csv) {
    List<RosterRow> rows = read(csv);

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().faults()).isEmpty();
    assertThat(rows.getFirst().draft().name()).isEqualTo("Mara");
    assertThat(rows.getFirst().draft().country()).isEqualTo("DE");
  }

  @Test
  void keepsSeparatorsQuotesAndLinesInsideQuotedCells() {
    assertThat(read("name,role\n\"Lindqvist, \"\"Mara\"\"\",\"first\nsecond\"\nTom,x\n").getFirst().draft().name())
        .isEqualTo("Lindqvist, \"Mara\"");
  }

  @Test
  void countsRowsAsASpreadsheetDoes() {
    assertThat(read("name,role\n\"a\",\"two\nlines\"\n\nTom,x\n")).extracting(RosterRow::number).containsExactly(2, 4);
  }

  @Test
  void namesTheColumnOfAFaultFoundLater() {
    RosterRow row = read("name,competence2.topic,practice3.title,organisationType,consentSearch,email\nM,a,b,c,yes,d\n")
        .getFirst();

    assertThat(List.of("/competences/0/topic", "/competences/0", "/practices/0/topics/1", "/organisation/type",
        "/consent/search", "/contact/email", "/languages/1/level", "/name", "").stream().map(row.columnOf()))
        .containsExactly("competence2.topic", "competence2", "practice3.topics", "organisationType", "consentSearch",
            "email", "languages", "name", "");
  }

  @Test
  void notesWhatCannotBeRead() {
    assertThat(read("name,daysPerYear,consentEmail,role\nMara,many,perhaps,=HYPERLINK(1)\n").getFirst().faults())
        .extracting(Fault::pointer).containsExactlyInAnyOrder("daysPerYear", "consentEmail", "role");
    assertThat(read("name,city\nMara,Bremen,DE\n").getFirst().faults()).extracting(Fault::message)
        .containsExactly("has a cell without a column; is a separator unquoted?");
    assertThat(read("name,role\nMara," + "x".repeat(5_001)).getFirst().faults()).hasSize(1);
  }

  @Test
  void refusesAnotherEncodingAndNamesTheLine() {
    byte[] latin = "name,city,country\nTom,Kiel,DE\nJürgen,Köln,DE\n".getBytes(Charset.forName("windows-1252"));

    assertThatThrownBy(() -> roster.read(latin)).hasMessageStartingWith("Line 3 is not UTF-8.");
    assertThatThrownBy(() -> roster.read("name\nMara".getBytes(StandardCharsets.UTF_16)))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void refusesAFileWithAnUnknownOrRepeatedColumn() {
    assertThatThrownBy(() -> read("name,nickname\nMara,x\n")).hasMessageStartingWith("Column nickname is not known");
    assertThatThrownBy(() -> read("name,competence31.topic\nMara,x\n")).hasMessageContaining("competence31.topic");
    assertThatThrownBy(() -> read("name,Name\nMara,x\n")).hasMessageContaining("is there twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "city,country\nBremen,DE\n"})
  void refusesAFileWithoutAHeader(String csv) {
    assertThatThrownBy(() -> read(csv)).isInstanceOf(ProblemException.class);
  }

  @Test
  void refusesABrokenQuotation() {
    assertThatThrownBy(() -> read("name,city\nMara,Bremen\n\"Tom\"x,Kiel\n"))
        .hasMessageContaining("Row 3").hasMessageContaining("Nothing was imported");
    assertThatThrownBy(() -> read("name,city\n\"Tom,Kiel\n")).isInstanceOf(ProblemException.class);
  }

  @Test
  void refusesTooManyRows() {
    assertThatThrownBy(() -> read("name\n" + "Mara\n".repeat(10_001)))
        .isInstanceOfSatisfying(ProblemException.class, refused ->
            assertThat(refused.kind()).isEqualTo(ProblemKind.TOO_LARGE));
    assertThat(read("name\n" + "Mara\n".repeat(10_000))).hasSize(10_000);
  }

  private List<RosterRow> read(String csv) {
    return roster.read(csv.getBytes(StandardCharsets.UTF_8));
  }
}
