package org.connectivecities.local.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;

/** Filters that work from a list of words in their settings. */
final class WordLists {

    private WordLists() {
    }

    static UnaryOperator<TokenStream> keywordMarker(Settings settings, Environment environment) {
        var words = Analysis.getWordSet(environment, settings, "keywords");
        return tokens -> new SetKeywordMarkerFilter(tokens, words);
    }

    static UnaryOperator<TokenStream> decompounder(Settings settings, Environment environment) {
        var words = Analysis.getWordSet(environment, settings, "word_list");
        int word = settings.getAsInt("min_word_size", 5);
        int shortest = settings.getAsInt("min_subword_size", 2);
        int longest = settings.getAsInt("max_subword_size", 15);
        boolean onlyLongest = settings.getAsBoolean("only_longest_match", false);
        return tokens -> new DictionaryCompoundWordTokenFilter(tokens, words, word, shortest, longest, onlyLongest);
    }

    /** Rules read {@code running, runs => run}. */
    static UnaryOperator<TokenStream> stemmerOverride(Settings settings, Environment environment) {
        var stems = stems(Analysis.getWordList(environment, settings, "rules"));
        return tokens -> new StemmerOverrideFilter(tokens, stems);
    }

    private static StemmerOverrideFilter.StemmerOverrideMap stems(List<String> rules) {
        var stems = new StemmerOverrideFilter.Builder(false);
        for (var rule : rules) {
            var sides = rule.split("=>", 2);
            for (var word : sides[0].split(",")) {
                stems.add(word.strip(), sides[1].strip());
            }
        }
        try {
            return stems.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
