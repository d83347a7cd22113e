package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call in the services' tables of who gets in where, at the gateway: it lets nobody through whom its service would refuse by role. */
class PassesIT extends GatewayIT {

  private static final Path TABLES = Path.of("..", "docs", "access");
  private static final String NOBODY = "anonymous";
  private static final String SERVICE = "service";
  private static final List<String> REFUSED = List.of("no", "sign in");

  /** The header that makes each column's caller. */
  private static final Map<String, String> CALLERS = Map.of(
      "account without role", "x",
      "practitioner concerned", "x; roles=practitioner",
      "city concerned", "x; roles=city",
      "coordinator there", "x; roles=coordinator",
      "administrator", "x; roles=administrator",
      "funder", "x; roles=funder");

  /** @param cells what the service says, by column */
  record Row(String method, String path, Map<String, String> cells) {

    boolean lets(String column) {
      return !REFUSED.contains(cells.get(column));
    }

    boolean isInternal() {
      return cells.entrySet().stream().noneMatch(cell -> !cell.getKey().equals(SERVICE) && lets(cell.getKey()) && !cell.getKey().equals("administrator"))
          && (lets(SERVICE) || path.equals("/api/v1/rankings"));
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Stream<Row> rows() throws IOException {
    var rows = new ArrayList<Row>();
    for (String service : List.of("profile", "search", "matching")) {
      List<String> columns = List.of();
      for (String line : Files.readAllLines(TABLES.resolve(service + ".md"))) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList();
        if (line.startsWith("| call")) {
          columns = cells;
        } else if (line.startsWith("| `")) {
          rows.add(row(columns, cells));
        }
      }
    }
    return rows.stream();
  }

  private static Row row(List<String> columns, List<String> cells) {
    String[] call = cells.getFirst().replace("`", "").split(" ");
    var said = new LinkedHashMap<String, String>();
    for (int i = 1; i < columns.size(); i++) {
      said.put(columns.get(i), cells.get(i));
    }
    return new Row(call[0], call[1].replaceAll("\\{[^}]+}", "x"), said);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void letsThroughOnlyWhomTheServiceWouldNotRefuseByRole(Row row) {
    assertThat(row.cells()).containsKeys(CALLERS.keySet().toArray(String[]::new)).containsKeys(NOBODY, SERVICE);
    if (row.isInternal()) {
      assertThat(status(row, "X-Dev-Actor", "x; roles=administrator")).isEqualTo(404);
      return;
    }
    assertThat(status(row, Caller.NOBODY)).as("nobody").isEqualTo(row.lets(NOBODY) ? 200 : 401);
    boolean forTheDesk = Stream.of("account without role", "practitioner concerned", "city concerned").noneMatch(row::lets);
    CALLERS.forEach((column, header) -> {
      int status = status(row, "X-Dev-Actor", header);
      if (row.lets(column)) {
        assertThat(status).as(column).isEqualTo(200);
      } else if (forTheDesk) {
        assertThat(status).as(column).isEqualTo(403);
      }
    });
  }

  private int status(Row row, String... headers) {
    return caller.send(row.method(), row.path(), new byte[0], headers).statusCode();
  }
}
