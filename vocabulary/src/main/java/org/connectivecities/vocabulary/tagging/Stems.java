package org.connectivecities.vocabulary.tagging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.connectivecities.vocabulary.DataTable;

/** The words of a text of one language, each with the stems under which it may be looked up. Safe for many threads. */
public final class Stems {

    private final LanguageRules rules;
    private final WordForms forms;

    /**
     * @param word as written
     * @param stems the likeliest first
     * @param functionWord whether it says nothing by itself; numbers do neither
     */
    public record Stemmed(String word, List<String> stems, boolean functionWord) {}

    private Stems(LanguageRules rules) {
        this.rules = rules;
        this.forms = new WordForms(rules);
    }

    /** By language code, for every language that {@code analysis.tsv} describes. */
    public static Map<String, Stems> byLanguage() {
        var source = Objects.requireNonNull(Stems.class.getResourceAsStream("analysis.tsv"));
        var all = new LinkedHashMap<String, Stems>();
        DataTable.parse("analysis.tsv", source).byKey().forEach((code, row) -> all.put(code, new Stems(LanguageRules.of(row))));
        return all;
    }

    /** Whether the language writes several words as one. */
    public boolean joins() {
        return rules.joins();
    }

    public List<Stemmed> of(String text) {
        return TextWords.of(text).stream()
                .map(word -> new Stemmed(word.text(), forms.possible(word.text().toLowerCase(Locale.ROOT)), isFunctionWord(word)))
                .toList();
    }

    private boolean isFunctionWord(Word word) {
        return forms.isFunctionWord(word) || Character.isDigit(word.text().codePointAt(0));
    }
}
