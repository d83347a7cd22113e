package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Challenges as a table: a column {@code challenge}, and any of {@code id title success tried language funding city country}
 * and of {@code topics questions languages formats}, whose cells hold several divided by semicolons.
 */
final class ChallengeSheet {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> LISTS = Set.of("topics", "questions", "languages", "formats");
  private static final Set<String> PLACE = Set.of("city", "country");

  private ChallengeSheet() {}

  static boolean isSheet(Path file) {
    return Sheet.is(file);
  }

  static List<Posed> read(Path file, Set<String> cities, Complaints complaints) throws IOException {
    Sheet sheet = Sheet.read(file);
    var bodies = new ArrayList<Body>();
    int number = 1;
    for (List<String> row : sheet.rows()) {
      number++;
      if (row.stream().anyMatch(cell -> !cell.isBlank())) {
        bodies.add(new Body(object(sheet.columns(), row, number), file.getFileName() + " row " + number, complaints));
      }
    }
    return ChallengeFile.read(String.valueOf(file.getFileName()), cities, bodies);
  }

  private static ObjectNode object(List<String> columns, List<String> row, int number) {
    ObjectNode object = JSON.createObjectNode().put("id", "row-" + number);
    for (int at = 0; at < Math.min(columns.size(), row.size()); at++) {
      String column = columns.get(at);
      String cell = row.get(at).strip();
      if (cell.isEmpty()) {
        continue;
      }
      if (LISTS.contains(column)) {
        for (String part : cell.split(";")) {
          object.withArray(column).add(part.strip());
        }
      } else if (PLACE.contains(column)) {
        object.withObject("city").put(column.equals("city") ? "name" : column, cell);
      } else {
        object.put(column, cell);
      }
    }
    return object;
  }
}
