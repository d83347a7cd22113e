package org.connectivecities.vocabulary.glossing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.connectivecities.vocabulary.DataTable;
import org.connectivecities.vocabulary.Topic;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.Words;
import org.connectivecities.vocabulary.tagging.Stems;

/**
 * Words of municipal life in several languages: the topics of the vocabulary, the everyday words of {@code everyday.tsv},
 * and what an operator adds. Built once, safe for any number of threads.
 */
public final class Glossary {

    /** Of a topic's label and first other wordings, the shortest: "Traffic calming and 30 km/h zones" finds too much. */
    private static final int WORDINGS = 3;
    private static final int LOOKED_AT = 5;
    /** More words for one word would outweigh the rest of the text. */
    private static final int VARIANTS = 4;

    private final Map<String, Stems> stems = Stems.byLanguage();
    private final List<BilingualDictionary> installed;
    private final List<Meaning> everyday = everyday();
    private final List<Topic> topics;
    /** Each is made when a text of its language first comes; nobody needs all of them. */
    private final Map<String, WordTable> tables = new ConcurrentHashMap<>();

    /**
     * @param installed may be empty; its words come before ours
     * @throws IllegalArgumentException for a dictionary from a language whose words cannot be recognised
     */
    public Glossary(Vocabulary vocabulary, List<BilingualDictionary> installed) {
        this.installed = List.copyOf(installed);
        this.topics = List.copyOf(vocabulary.topics());
        installed.stream().map(BilingualDictionary::from).filter(from -> !stems.containsKey(from)).findFirst().ifPresent(from -> {
            throw new IllegalArgumentException("'" + from + "' is none of the languages whose words are known: " + stems.keySet());
        });
    }

    private Optional<WordTable> table(String language) {
        return Optional.ofNullable(stems.get(language))
                .map(known -> tables.computeIfAbsent(language, code -> made(code, known)));
    }

    private WordTable made(String language, Stems known) {
        var table = new WordTable(known);
        installed.stream().filter(dictionary -> dictionary.from().equals(language))
                .forEach(dictionary -> dictionary.entries().forEach(table::add));
        everyday.forEach(meaning -> meaning.in(language).forEach(word -> table.add(word, meaning)));
        topics.stream().filter(topic -> topic.words().containsKey(language)).forEach(topic -> {
            var meaning = meaning(topic);
            Stream.concat(Stream.of(topic.label(language)), topic.synonyms(language).stream())
                    .forEach(word -> table.add(word, meaning));
        });
        return table;
    }

    private static Meaning meaning(Topic topic) {
        var words = new LinkedHashMap<String, List<String>>();
        topic.words().forEach((language, wordings) -> words.put(language, shortest(wordings)));
        return new Meaning(words);
    }

    private static List<String> shortest(Words wordings) {
        return wordings.all()
                .limit(LOOKED_AT)
                .sorted(Comparator.comparingInt(wording -> wording.split("[\\s-]+").length))
                .limit(WORDINGS)
                .toList();
    }

    /** One line a meaning, one column a language, several words separated by a bar; the first line names the columns. */
    static List<Meaning> everyday() {
        var source = Objects.requireNonNull(Glossary.class.getResourceAsStream("everyday.tsv"));
        var rows = DataTable.parse("everyday.tsv", source).rows();
        List<String> languages = rows.getFirst().cells();
        return rows.stream().skip(1).map(row -> {
            if (row.cells().size() > languages.size()) {
                throw row.fault("has more columns than the first line names");
            }
            var words = new LinkedHashMap<String, List<String>>();
            for (int column = 0; column < row.cells().size(); column++) {
                words.put(languages.get(column), row.list(column, "|"));
            }
            return new Meaning(words);
        }).toList();
    }

    /** The text in the other language; without any part where the glossary does not know the text's language. */
    public Gloss gloss(String text, String from, String into) {
        return new Gloss(table(from).stream()
                .flatMap(table -> table.in(text).stream())
                .map(found -> new Gloss.Part(found.words(), words(found, into)))
                .toList());
    }

    /** The first word of each meaning before the second of any. */
    private static List<String> words(WordTable.Found found, String into) {
        var words = new LinkedHashSet<String>();
        var all = found.meanings().stream().map(meaning -> meaning.in(into)).toList();
        int longest = all.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            int here = place;
            all.stream().filter(list -> list.size() > here).forEach(list -> words.add(list.get(here)));
        }
        return words.stream().limit(VARIANTS).toList();
    }
}
