package org.connectivecities.profile.roster.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.roster.RosterRow;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** RFC 4180, with comma, semicolon or tab between cells: spreadsheets choose it by the language of their user. */
@Component
final class CsvRoster implements RosterFormat {

  static final String TYPE = "text/csv";

  @Override
  public MediaType type() {
    return MediaType.valueOf(TYPE);
  }

  @Override
  public List<RosterRow> read(byte[] file) {
    String text = Utf8.decode(file);
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return read(parser);
    } catch (IOException unreadable) {
      throw Unreadable.file(Flaw.NO_CSV);
    }
  }

  private static List<RosterRow> read(CSVParser parser) {
    try {
      Iterator<SheetRow> rows = parser.stream().map(CsvRoster::row).iterator();
      return RosterTable.read(rows);
    } catch (UncheckedIOException broken) {
      throw Unreadable.file(Flaw.STRAY_QUOTE, parser.getRecordNumber() + 1);
    }
  }

  private static SheetRow row(CSVRecord row) {
    return new SheetRow((int) row.getRecordNumber(), row.toList());
  }

  /** The one that divides the header into most parts; a header has no quoted separators worth speaking of. */
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    return Stream.of(',', ';', '\t')
        .max((a, b) -> Long.compare(count(header, a), count(header, b)))
        .orElse(',');
  }

  private static long count(String header, char separator) {
    return header.chars().filter(character -> character == separator).count();
  }
}
