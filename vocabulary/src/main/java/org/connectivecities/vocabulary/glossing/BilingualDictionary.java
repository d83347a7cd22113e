package org.connectivecities.vocabulary.glossing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectivecities.vocabulary.DataTable;

/**
 * A dictionary from one language into another that an operator installs: a file {@code de-en.tsv} with a word, a tab, and
 * its translations separated by a bar on each line.
 */
public final class BilingualDictionary {

    private static final Pattern NAME = Pattern.compile("([a-z]{2,3})-([a-z]{2,3})\\.tsv");

    private final String from;
    private final Map<String, Meaning> entries;

    private BilingualDictionary(String from, Map<String, Meaning> entries) {
        this.from = from;
        this.entries = entries;
    }

    /** Code of the language of the words. */
    String from() {
        return from;
    }

    /** A word or phrase and what it means. */
    Map<String, Meaning> entries() {
        return entries;
    }

    /**
     * All dictionaries of a folder, in the order of their names; other files are left alone.
     *
     * @throws IllegalStateException naming file and line of the first fault
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static List<BilingualDictionary> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .map(BilingualDictionary::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the dictionaries in " + folder, unreadable);
        }
    }

    private static BilingualDictionary read(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(file + " is not named like de-en.tsv");
        }
        try (var source = Files.newInputStream(file)) {
            var entries = new LinkedHashMap<String, Meaning>();
            DataTable.parse(file.getFileName().toString(), source).rows().forEach(row -> {
                List<String> translations = row.list(1, "|");
                if (row.key().isEmpty() || translations.isEmpty()) {
                    throw row.fault("is not a word, a tab and its translations");
                }
                entries.put(row.key(), new Meaning(Map.of(name.group(2), translations)));
            });
            return new BilingualDictionary(name.group(1), entries);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }
}
