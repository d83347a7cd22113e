package org.connectivecities.portal.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to take away.
 *
 * @param rows of texts and whole numbers
 */
public record Sheet(List<String> head, List<List<Object>> rows) {

  /** Without it spreadsheets take UTF-8 for something else. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  public byte[] csv() {
    var written = new StringBuilder().append(BYTE_ORDER_MARK);
    try (var csv = new CSVPrinter(written, CSVFormat.EXCEL)) {
      csv.printRecord(head.stream().map(Sheet::harmless));
      for (List<Object> row : rows) {
        csv.printRecord(row.stream().map(cell -> cell instanceof String text ? harmless(text) : cell));
      }
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
    return written.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A cell that begins like a formula would be run as one by the reader's spreadsheet. */
  private static String harmless(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** Here a text is written as a text, which no spreadsheet runs. */
  public byte[] xlsx(String name) {
    var written = new ByteArrayOutputStream();
    try (var workbook = new Workbook(written, "Connective Cities", null)) {
      Worksheet sheet = workbook.newWorksheet(name);
      for (int column = 0; column < head.size(); column++) {
        sheet.value(0, column, head.get(column));
      }
      for (int row = 0; row < rows.size(); row++) {
        write(sheet, row + 1, rows.get(row));
      }
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
    return written.toByteArray();
  }

  private static void write(Worksheet sheet, int row, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Integer number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, cells.get(column).toString());
      }
    }
  }
}
