package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.connectivecities.local.Misuse;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A table with a header in its first row: CSV with comma, semicolon or tab, or the first sheet of a workbook.
 *
 * @param columns names as written, in lower case
 * @param rows cells by position
 */
record Sheet(List<String> columns, List<List<String>> rows) {

  static boolean is(Path file) {
    return isWorkbook(file) || file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  static boolean isWorkbook(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  static Sheet read(Path file) throws IOException {
    List<List<String>> rows = isWorkbook(file) ? workbook(file) : csv(file);
    if (rows.isEmpty()) {
      throw new Misuse(file + " is empty");
    }
    return new Sheet(rows.getFirst().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList(), rows.subList(1, rows.size()));
  }

  private static List<List<String>> csv(Path file) throws IOException {
    String text = String.join("\n", JsonLines.lines(file)).replaceFirst("^\\uFEFF", "");
    String header = text.lines().findFirst().orElse("");
    char separator =
        Stream.of(',', ';', '\t')
            .max((a, b) -> Long.compare(count(header, a), count(header, b)))
            .orElseThrow();
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return parser.stream().map(row -> row.toList()).toList();
    } catch (UncheckedIOException broken) {
      throw new Misuse(file + " cannot be read as CSV: a quotation mark stands where none can be");
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(each -> each == wanted).count();
  }

  private static List<List<String>> workbook(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(bytes);
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.map(Sheet::cells).toList();
    }
  }

  private static List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (int at = 0; at < row.getCellCount(); at++) {
      Cell cell = row.getCell(at);
      cells.add(cell == null ? "" : cell.getText());
    }
    return cells;
  }
}
