package org.connectivecities.portal.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.connectivecities.portal.clients.ReportApi.Cell;

/**
 * Unmet demand as a table, the topics most asked for first.
 *
 * @param regions its columns; the empty name is that of cities in no region
 */
record Coverage(List<String> regions, List<Row> rows) {

  /** As many tints as can be told apart. */
  private static final int TINTS = 4;

  /**
   * @param topic the empty name is that of challenges without one
   * @param fields one a region
   */
  record Row(String topic, List<Field> fields, int sum) {}

  /** @param tint 0 for nothing, to 4 for the most of the table */
  record Field(int open, int tint) {}

  static Coverage of(List<Cell> cells) {
    List<String> regions = List.copyOf(cells.stream().map(Coverage::region).collect(Collectors.toCollection(TreeSet::new)));
    int most = cells.stream().mapToInt(cell -> cell.outcomes().open()).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    cells.stream()
        .collect(Collectors.groupingBy(cell -> Objects.requireNonNullElse(cell.topic(), ""), Collectors.toMap(Coverage::region, cell -> cell.outcomes().open())))
        .forEach((topic, open) -> rows.add(row(topic, regions, open, most)));
    rows.removeIf(row -> row.sum() == 0);
    rows.sort(Comparator.comparingInt(Row::sum).reversed().thenComparing(Row::topic));
    return new Coverage(regions, List.copyOf(rows));
  }

  private static Row row(String topic, List<String> regions, Map<String, Integer> open, int most) {
    List<Field> fields = regions.stream().map(region -> open.getOrDefault(region, 0)).map(number -> new Field(number, tint(number, most))).toList();
    return new Row(topic, fields, fields.stream().mapToInt(Field::open).sum());
  }

  private static int tint(int open, int most) {
    return open == 0 ? 0 : Math.ceilDiv(open * TINTS, most);
  }

  private static String region(Cell cell) {
    return Objects.requireNonNullElse(cell.region(), "");
  }
}
