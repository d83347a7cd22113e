package org.connectivecities.vocabulary.tagging;

import java.util.List;
import java.util.Set;
import org.connectivecities.vocabulary.DataTable;

/**
 * How words of one language are recognised, from {@code analysis.tsv}.
 *
 * @param filters Lucene's token filters that lead the forms of a word to one stem
 * @param script such as {@code LATIN}; a text in another script is not in this language
 * @param clitics single letters that Arabic writes onto the front of the next word
 * @param functionWords words that carry no topic; skipped inside phrases, and telling of the language of a text
 * @param compoundParts words that often stand beside a term in a compound; none where the language writes no compounds
 * @param neverInCompounds terms that mean something else inside a compound
 * @param articles written onto the front of a word
 * @param pronouns written onto the end of a word
 * @param shortestStem letters; a shorter stem does not stand for its word, the word then keeps its endings
 * @param capitalisesNouns whether a word in small letters is no noun: German mieten is not Mieten
 */
record LanguageRules(
        String language,
        List<String> filters,
        Character.UnicodeScript script,
        String clitics,
        Set<String> functionWords,
        Set<String> compoundParts,
        Set<String> neverInCompounds,
        List<String> articles,
        List<String> pronouns,
        int shortestStem,
        boolean capitalisesNouns) {

    static LanguageRules of(DataTable.Row row) {
        try {
            return new LanguageRules(
                    row.key(),
                    row.list(1, " "),
                    Character.UnicodeScript.forName(row.cell(2)),
                    row.cell(3),
                    Set.copyOf(row.list(4, " ")),
                    Set.copyOf(row.list(5, " ")),
                    Set.copyOf(row.list(6, " ")),
                    row.list(7, " "),
                    row.list(8, " "),
                    row.cell(9).isEmpty() ? 1 : Integer.parseInt(row.cell(9)),
                    row.cell(10).equals("yes"));
        } catch (IllegalArgumentException e) {
            throw row.fault(String.valueOf(e.getMessage()));
        }
    }

    boolean joins() {
        return !compoundParts.isEmpty();
    }
}
