package org.connectivecities.local.analysis;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_NUMBERS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_WORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.IGNORE_KEYWORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.PRESERVE_ORIGINAL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_NUMERICS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;

/** Splits words at hyphens, case changes and digits. */
final class WordDelimiter {

    private static final Map<String, Integer> ON_BY_DEFAULT = Map.of(
        "generate_word_parts", GENERATE_WORD_PARTS,
        "generate_number_parts", GENERATE_NUMBER_PARTS,
        "split_on_case_change", SPLIT_ON_CASE_CHANGE,
        "split_on_numerics", SPLIT_ON_NUMERICS,
        "stem_english_possessive", STEM_ENGLISH_POSSESSIVE);
    private static final Map<String, Integer> OFF_BY_DEFAULT = Map.of(
        "catenate_words", CATENATE_WORDS,
        "catenate_numbers", CATENATE_NUMBERS,
        "catenate_all", CATENATE_ALL,
        "preserve_original", PRESERVE_ORIGINAL,
        "ignore_keywords", IGNORE_KEYWORDS);

    private WordDelimiter() {
    }

    static UnaryOperator<TokenStream> of(Settings settings, Environment environment) {
        int flags = flags(settings, ON_BY_DEFAULT, true) | flags(settings, OFF_BY_DEFAULT, false);
        boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
        var protectedWords = Analysis.getWordSet(environment, settings, "protected_words");
        return tokens -> new WordDelimiterGraphFilter(tokens, adjustOffsets, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, flags, protectedWords);
    }

    private static int flags(Settings settings, Map<String, Integer> byName, boolean usual) {
        return byName.entrySet().stream()
            .filter(flag -> settings.getAsBoolean(flag.getKey(), usual))
            .mapToInt(Map.Entry::getValue)
            .sum();
    }
}
