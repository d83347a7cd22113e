package org.connectivecities.vocabulary.tagging;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.connectivecities.vocabulary.DataTable;

/** Sentences with the topics that a practitioner finds in them, one file a language. */
record Corpus(String language, String text, List<String> topics, List<String> mistakes) {

    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "ar");

    static Stream<Corpus> all() {
        return LANGUAGES.stream().flatMap(Corpus::in);
    }

    static Stream<Corpus> in(String language) {
        String file = "corpus." + language + ".tsv";
        var source = Objects.requireNonNull(Corpus.class.getResourceAsStream(file), file);
        return DataTable.parse(file, source).rows().stream().map(row ->
                new Corpus(language, row.key(), row.cell(1).equals("-") ? List.of() : row.list(1, ","), row.list(2, ",")));
    }

    boolean isAboutNothing() {
        return topics.isEmpty();
    }
}
