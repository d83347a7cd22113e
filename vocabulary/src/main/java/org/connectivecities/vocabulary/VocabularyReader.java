package org.connectivecities.vocabulary;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.connectivecities.vocabulary.DataTable.Row;
import org.jspecify.annotations.Nullable;

/** Reads the data files and refuses them whole when one line is wrong: {@link IllegalStateException} naming file and line. */
final class VocabularyReader {

    private static final int BROADER = 1;
    private static final int SDG = 2;
    private static final int AGENDA = 3;
    private static final int RELATED = 4;
    private static final int ALTERNATIVES = 5;

    private static final int COVERAGE = 1;
    private static final String NAMES_ONLY = "labels";
    private static final List<String> COVERAGES = List.of("complete", "partial", NAMES_ONLY);

    private final Function<String, @Nullable InputStream> files;
    private final Map<String, Row> concepts;
    private final Map<String, String> definitions;
    private final Map<String, Map<String, Words>> words = new HashMap<>();
    private final Map<String, Set<String>> related = new TreeMap<>();

    /** @param files opens a data file by name, null where there is none */
    VocabularyReader(Function<String, @Nullable InputStream> files) {
        this.files = files;
        concepts = table("concepts.tsv").byKey();
        definitions = new HashMap<>();
        concepts.values().forEach(this::check);
        table("definitions.en.tsv").byKey().forEach((id, row) -> definitions.put(known(id, row), row.cell(1)));
        table("languages.tsv").rows().forEach(this::readWords);
    }

    Map<String, Topic> topics() {
        concepts.values().forEach(this::relate);
        var topics = new LinkedHashMap<String, Topic>();
        concepts.forEach((id, row) -> topics.put(id, topic(id, row)));
        return topics;
    }

    private DataTable table(String name) {
        var source = files.apply(name);
        if (source == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return DataTable.parse(name, source);
    }

    private void check(Row row) {
        if (!row.key().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw row.fault("'" + row.key() + "' is not lower-kebab-case");
        }
        var seen = new LinkedHashSet<String>();
        for (Row at = row; at != null; at = above(at)) {
            if (!seen.add(at.key())) {
                throw row.fault("'" + row.key() + "' stands above itself: " + String.join(" < ", seen));
            }
        }
        row.list(SDG, ",").stream().filter(target -> !SdgTargets.ALL.contains(target)).findFirst().ifPresent(target -> {
            throw row.fault("'" + target + "' is no target of the Sustainable Development Goals");
        });
        row.list(ALTERNATIVES, ",").stream().filter(concepts::containsKey).findFirst().ifPresent(id -> {
            throw row.fault("alternative id '" + id + "' is a topic of its own");
        });
    }

    private @Nullable Row above(Row row) {
        return row.cell(BROADER).isEmpty() ? null : concepts.get(known(row.cell(BROADER), row));
    }

    private String known(String id, Row row) {
        if (!concepts.containsKey(id)) {
            throw row.fault("unknown topic '" + id + "'");
        }
        return id;
    }

    /** A related link is written once and holds both ways. */
    private void relate(Row row) {
        for (String other : row.list(RELATED, ",")) {
            known(other, row);
            if (other.equals(row.key())) {
                throw row.fault("a topic is not related to itself");
            }
            related.computeIfAbsent(row.key(), id -> new TreeSet<>()).add(other);
            related.computeIfAbsent(other, id -> new TreeSet<>()).add(row.key());
        }
    }

    private void readWords(Row languageRow) {
        String language = languageRow.key();
        if (!COVERAGES.contains(languageRow.cell(COVERAGE))) {
            throw languageRow.fault("'" + languageRow.cell(COVERAGE) + "' is none of " + COVERAGES);
        }
        var rows = table("words." + language + ".tsv").byKey();
        var owners = new HashMap<String, Row>();
        rows.forEach((id, row) -> {
            known(id, row);
            var wording = words(row);
            wording.all().forEach(word -> claim(word, row, owners));
            words.computeIfAbsent(id, key -> new LinkedHashMap<>()).put(language, wording);
        });
        if (languageRow.cell(COVERAGE).equals("complete")) {
            concepts.keySet().stream().filter(id -> !rows.containsKey(id)).findFirst().ifPresent(id -> {
                throw Objects.requireNonNull(concepts.get(id)).fault("'" + id + "' has no label in words." + language + ".tsv");
            });
        }
    }

    private static Words words(Row row) {
        if (row.cell(1).isEmpty()) {
            throw row.fault("'" + row.key() + "' has no label");
        }
        return new Words(row.cell(1), row.list(2, "|"));
    }

    /** One wording, one topic a language: otherwise what a person types would be decided by the order of lines. */
    private static void claim(String wording, Row row, Map<String, Row> owners) {
        Row owner = owners.putIfAbsent(WordKey.of(wording), row);
        if (owner != null) {
            throw row.fault("'" + wording + "' is there already, for '" + owner.key() + "' in line " + owner.line());
        }
    }

    private Topic topic(String id, Row row) {
        return new Topic(
                id,
                row.cell(BROADER).isEmpty() ? null : row.cell(BROADER),
                row.list(ALTERNATIVES, ","),
                related.getOrDefault(id, Set.of()),
                Arrays.asList(inherited(row, SDG).split("\\s*,\\s*")),
                UrbanAgenda.ofKey(inherited(row, AGENDA))
                        .orElseThrow(() -> row.fault("no New Urban Agenda heading '" + inherited(row, AGENDA) + "'")),
                definitions.getOrDefault(id, ""),
                words.getOrDefault(id, Map.of()));
    }

    private String inherited(Row row, int cell) {
        for (Row at = row; at != null; at = above(at)) {
            if (!at.cell(cell).isEmpty()) {
                return at.cell(cell);
            }
        }
        throw row.fault("neither '" + row.key() + "' nor a topic above it fills column " + (cell + 1));
    }

    List<String> languages() {
        return new ArrayList<>(table("languages.tsv").byKey().keySet());
    }

    List<String> textLanguages() {
        return table("languages.tsv").rows().stream()
                .filter(row -> !row.cell(COVERAGE).equals(NAMES_ONLY))
                .map(Row::key)
                .toList();
    }
}
