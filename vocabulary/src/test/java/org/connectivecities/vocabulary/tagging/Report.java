package org.connectivecities.vocabulary.tagging;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.connectivecities.vocabulary.DataTable;

/**
 * A short text as challenges and practices are written, with what a coordinator says it is about.
 *
 * @param about topics that must be found
 * @param touches topics that are right to find, and no loss to miss
 * @param mistakes topics that must not be found
 */
record Report(String language, String text, List<String> about, List<String> touches, List<String> mistakes) {

    static Stream<Report> in(String language) {
        String file = "reports." + language + ".tsv";
        var source = Objects.requireNonNull(Report.class.getResourceAsStream(file), file);
        return DataTable.parse(file, source).rows().stream().map(row -> new Report(
                language,
                row.key(),
                row.cell(1).equals("-") ? List.of() : row.list(1, ","),
                row.list(2, ","),
                row.list(3, ",")));
    }

    Stream<String> allowed() {
        return Stream.concat(about.stream(), touches.stream());
    }
}
