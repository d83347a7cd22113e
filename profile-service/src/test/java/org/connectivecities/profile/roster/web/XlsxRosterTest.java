package org.connectivecities.profile.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.profile.expert.ExpertDraft.AvailabilityDraft;
import org.connectivecities.profile.roster.RosterRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxRosterTest {

  private final XlsxRoster roster = new XlsxRoster();

  @Test
  void readsTextsNumbersDaysAndTruths() throws IOException {
    RosterRow row = roster.read(sheet("name,daysPerYear,pausedUntil,consentSearch,phone", cells -> {
      cells.value(1, 0, "Mara Lindqvist");
      cells.value(1, 1, 8);
      cells.value(1, 2, LocalDate.of(2027, 3, 31));
      cells.style(1, 2).format("yyyy-MM-dd").set();
      cells.value(1, 3, true);
      cells.value(1, 4, 49421123456L);
    })).getFirst();

    assertThat(row.number()).isEqualTo(2);
    assertThat(row.faults()).isEmpty();
    assertThat(row.draft().name()).isEqualTo("Mara Lindqvist");
    assertThat(row.draft().availability()).isEqualTo(new AvailabilityDraft(8, null, null, "2027-03-31", null));
    assertThat(row.draft().consent().search()).isTrue();
    assertThat(row.draft().contact().phone()).isEqualTo("49421123456");
  }

  @Test
  void skipsEmptyRowsAndKeepsTheNumbersOfTheSheet() throws IOException {
    List<RosterRow> rows = roster.read(sheet("name", cells -> {
      cells.value(1, 0, "Mara");
      cells.value(5, 0, "Tom");
    }));

    assertThat(rows).extracting(RosterRow::number).containsExactly(2, 6);
  }

  @Test
  void refusesToWorkOutFormulas() throws IOException {
    RosterRow row = roster.read(sheet("name,city", cells -> {
      cells.formula(1, 0, "HYPERLINK(\"https://example.org\")");
      cells.value(1, 1, "=1+1");
    })).getFirst();

    assertThat(row.faults()).extracting("pointer").containsExactly("name", "city");
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    assertThatThrownBy(() -> roster.read("name,city".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ProblemException.class).hasMessageContaining("XLSX");
    assertThatThrownBy(() -> roster.read(zip("xl/workbook.xml", "<workbook".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(ProblemException.class);
    byte[] cut = Arrays.copyOf(sheet("name", cells -> {}), 700);
    assertThatThrownBy(() -> roster.read(cut)).isInstanceOf(ProblemException.class);
  }

  @Test
  void refusesABombBeforeItUnpacks() throws IOException {
    byte[] bomb = zip("xl/sharedStrings.xml", new byte[70 * 1024 * 1024]);

    assertThat(bomb.length).isLessThan(100_000);
    assertThatThrownBy(() -> roster.read(bomb))
        .isInstanceOfSatisfying(ProblemException.class, refused ->
            assertThat(refused.kind()).isEqualTo(ProblemKind.TOO_LARGE));
  }

  @Test
  void expandsNoEntities() throws IOException {
    String strings = """
        <!DOCTYPE sst [<!ENTITY a "lol"><!ENTITY file SYSTEM "file:///etc/hostname">]>
        <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&file;</t></si></sst>
        """;
    byte[] workbook = withStrings(sheet("name", cells -> cells.value(1, 0, "Mara")), strings);

    assertThatThrownBy(() -> roster.read(workbook)).isInstanceOf(ProblemException.class);
  }

  static byte[] sheet(String header, Consumer<Worksheet> content) throws IOException {
    var file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "tests", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Roster");
      String[] names = header.split(",");
      for (int i = 0; i < names.length; i++) {
        sheet.value(0, i, names[i]);
      }
      content.accept(sheet);
    }
    return file.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return file.toByteArray();
  }

  private static byte[] withStrings(byte[] workbook, String strings) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var from = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get();
        var to = new ZipOutputStream(file)) {
      for (var entry : Collections.list(from.getEntries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        boolean replaced = entry.getName().endsWith("sharedStrings.xml");
        to.write(replaced ? strings.getBytes(StandardCharsets.UTF_8) : from.getInputStream(entry).readAllBytes());
      }
    }
    return file.toByteArray();
  }
}
