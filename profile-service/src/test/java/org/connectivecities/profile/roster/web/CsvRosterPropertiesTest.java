package org.connectivecities.profile.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.profile.roster.RosterRow;

/** Whatever is in the cells: what was written is read again, and what is no CSV is refused in an orderly way. */
class CsvRosterPropertiesTest {

  private final CsvRoster roster = new CsvRoster();

  @Property(tries = 300)
  void readsBackWhateverWasQuoted(
      @ForAll @Size(min = 1, max = 20) List<@From("cells") String> names, @ForAll("separators") String separator) {
    StringBuilder csv = new StringBuilder("name" + separator + "role" + separator + "city\r\n");
    names.forEach(name -> csv.append(quoted(name)).append(separator).append("x").append(separator).append("y\r\n"));

    List<RosterRow> rows = roster.read(csv.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(rows).extracting(row -> row.draft().name()).isEqualTo(names);
    assertThat(rows).allSatisfy(row -> assertThat(row.faults()).isEmpty());
  }

  @Property(tries = 500)
  void eitherReadsOrRefusesAnyBytes(@ForAll byte[] file) {
    try {
      assertThat(roster.read(file)).isNotNull();
    } catch (ProblemException refused) {
      assertThat(refused.getMessage()).contains("Nothing was imported");
    }
  }

  @Property(tries = 500)
  void eitherReadsOrRefusesAnyTextUnderAHeader(@ForAll String text) {
    eitherReadsOrRefusesAnyBytes(("name,city,languages,daysPerYear\n" + text).getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("aZ9 ,;\t\"'\n|ü水").ofMinLength(1).ofMaxLength(40)
        .map(text -> "n" + text + "n");
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(",", ";", "\t");
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
