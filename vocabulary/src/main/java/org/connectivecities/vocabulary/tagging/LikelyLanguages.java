package org.connectivecities.vocabulary.tagging;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which languages a text may be in, by script and function words. Not a detector: where a short text leaves doubt, all
 * languages in doubt are searched, which costs a little time and no topic.
 */
final class LikelyLanguages {

    /** A language stays in doubt while its function words are at least this share of the most frequent language's. */
    private static final double IN_DOUBT = 0.5;

    private final List<LanguageRules> languages;

    LikelyLanguages(Collection<LanguageRules> languages) {
        this.languages = List.copyOf(languages);
    }

    /** Codes, the likeliest first. */
    List<String> of(List<Word> words) {
        var counts = new LinkedHashMap<String, Long>();
        languages.stream()
                .filter(rules -> words.stream().anyMatch(word -> isIn(rules, word)))
                .forEach(rules -> counts.put(rules.language(), functionWords(rules, words)));
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= most * IN_DOUBT)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isIn(LanguageRules rules, Word word) {
        return Character.UnicodeScript.of(word.text().codePointAt(0)) == rules.script();
    }

    private static long functionWords(LanguageRules rules, List<Word> words) {
        return words.stream()
                .filter(word -> rules.functionWords().contains(word.text().toLowerCase(Locale.ROOT)))
                .count();
    }
}
