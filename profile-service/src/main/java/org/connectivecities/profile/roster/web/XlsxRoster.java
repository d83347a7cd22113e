package org.connectivecities.profile.roster.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.roster.RosterRow;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The first sheet of a workbook. Formulas are not worked out: their value is not in our hands. */
@Component
final class XlsxRoster implements RosterFormat {

  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final ReadingOptions FORGIVING = new ReadingOptions(true, true);
  private static final String REFUSED = "=";

  @Override
  public MediaType type() {
    return MediaType.valueOf(TYPE);
  }

  @Override
  public List<RosterRow> read(byte[] file) {
    ZipBounds.check(file);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), FORGIVING);
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return RosterTable.read(rows.map(XlsxRoster::row).iterator());
    } catch (ProblemException known) {
      throw known;
    } catch (IOException | RuntimeException unreadable) { // the library has no common type for a broken workbook
      throw Unreadable.file(Flaw.NO_WORKBOOK);
    }
  }

  private static SheetRow row(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(text(row.getCell(i)));
    }
    return new SheetRow(row.getRowNum(), cells);
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    return switch (cell.getType()) {
      case EMPTY -> "";
      case NUMBER -> isDay(cell) ? cell.asDate().toLocalDate().toString() : number(cell);
      case FORMULA, ERROR -> REFUSED;
      case STRING, BOOLEAN -> cell.getText();
    };
  }

  /** Spreadsheets keep days as numbers and only the format tells. */
  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
  }

  private static String number(Cell cell) {
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }
}
