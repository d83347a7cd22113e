package org.connectivecities.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of tab-separated lines that a person edits; {@code #} starts a comment line. Every fault names file and line.
 *
 * @param name file name, for messages
 */
public record DataTable(String name, List<Row> rows) {

    public DataTable {
        rows = List.copyOf(rows);
    }

    public static DataTable parse(String name, InputStream source) {
        try (var reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            var rows = new ArrayList<Row>();
            String line = reader.readLine();
            for (int number = 1; line != null; number++, line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(name, number, Arrays.asList(line.split("\t", -1))));
                }
            }
            return new DataTable(name, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** The rows by their first cell, which must be unique. */
    public Map<String, Row> byKey() {
        return rows.stream().collect(Collectors.toMap(Row::key, row -> row, (first, second) -> {
            throw second.fault("'" + second.key() + "' is there already, in line " + first.line());
        }, LinkedHashMap::new));
    }

    /** One line, its cells stripped; a cell that is not there is empty. */
    public record Row(String file, int line, List<String> cells) {

        public String key() {
            return cell(0);
        }

        public String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        /** The parts of a cell between separators, without empty ones. */
        public List<String> list(int index, String separator) {
            return Arrays.stream(cell(index).split(Pattern.quote(separator)))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        public IllegalStateException fault(String what) {
            return new IllegalStateException(file + " line " + line + ": " + what);
        }
    }
}
