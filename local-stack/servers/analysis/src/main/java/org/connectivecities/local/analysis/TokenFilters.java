package org.connectivecities.local.analysis;

import static org.connectivecities.local.analysis.Filters.configured;
import static org.connectivecities.local.analysis.Filters.normalizing;
import static org.connectivecities.local.analysis.Filters.normalizingConfigured;
import static org.connectivecities.local.analysis.Filters.plain;
import static org.connectivecities.local.analysis.Filters.required;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** Token filters by the names Elasticsearch documents. What is missing here fails when the index is created, never silently. */
final class TokenFilters {

    private TokenFilters() {
    }

    static Map<String, AnalysisProvider<TokenFilterFactory>> byName() {
        var filters = new HashMap<String, AnalysisProvider<TokenFilterFactory>>();
        addCharacterFilters(filters);
        addStemmers(filters);
        addShapers(filters);
        addGrams(filters);
        addWordFilters(filters);
        return filters;
    }

    private static void addCharacterFilters(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("lowercase", normalizing(LowerCaseFilter::new));
        filters.put("uppercase", normalizing(UpperCaseFilter::new));
        filters.put("trim", normalizing(TrimFilter::new));
        filters.put("decimal_digit", normalizing(DecimalDigitFilter::new));
        filters.put("german_normalization", normalizing(GermanNormalizationFilter::new));
        filters.put("arabic_normalization", normalizing(ArabicNormalizationFilter::new));
        filters.put("asciifolding", normalizingConfigured((settings, environment) -> {
            boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
            return tokens -> new ASCIIFoldingFilter(tokens, keepOriginal);
        }));
        filters.put("elision", normalizingConfigured((settings, environment) -> {
            var configured = Analysis.parseArticles(environment, settings);
            var articles = configured == null ? FrenchAnalyzer.DEFAULT_ARTICLES : configured;
            return tokens -> new ElisionFilter(tokens, articles);
        }));
    }

    private static void addStemmers(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("arabic_stem", plain(ArabicStemFilter::new));
        filters.put("kstem", plain(KStemFilter::new));
        filters.put("porter_stem", plain(PorterStemFilter::new));
        filters.put("stemmer", configured((settings, environment) ->
            Stemmers.of(settings.get("language", settings.get("name", "porter")).toLowerCase(Locale.ROOT))));
        filters.put("stemmer_override", required(WordLists::stemmerOverride));
        filters.put("keyword_marker", required(WordLists::keywordMarker));
        filters.put("keyword_repeat", plain(KeywordRepeatFilter::new));
    }

    private static void addShapers(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("reverse", plain(ReverseStringFilter::new));
        filters.put("remove_duplicates", plain(RemoveDuplicatesTokenFilter::new));
        filters.put("flatten_graph", plain(FlattenGraphFilter::new));
        filters.put("truncate", required((settings, environment) -> {
            int length = settings.getAsInt("length", 10);
            return tokens -> new TruncateTokenFilter(tokens, length);
        }));
        filters.put("length", configured((settings, environment) -> {
            int least = settings.getAsInt("min", 0);
            int most = settings.getAsInt("max", Integer.MAX_VALUE);
            return tokens -> new LengthFilter(tokens, least, most);
        }));
        filters.put("limit", configured((settings, environment) -> {
            int most = settings.getAsInt("max_token_count", 1);
            boolean all = settings.getAsBoolean("consume_all_tokens", false);
            return tokens -> new LimitTokenCountFilter(tokens, most, all);
        }));
    }

    private static void addGrams(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("edge_ngram", configured((settings, environment) -> {
            var grams = Grams.of(settings);
            return tokens -> new EdgeNGramTokenFilter(tokens, grams.least(), grams.most(), grams.keepOriginal());
        }));
        filters.put("ngram", configured((settings, environment) -> {
            var grams = Grams.of(settings);
            return tokens -> new NGramTokenFilter(tokens, grams.least(), grams.most(), grams.keepOriginal());
        }));
    }

    private static void addWordFilters(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("word_delimiter_graph", configured(WordDelimiter::of));
        filters.put("dictionary_decompounder", required(WordLists::decompounder));
        filters.put("synonym", AnalysisPlugin.requiresAnalysisSettings(Synonyms.flat()));
        filters.put("synonym_graph", AnalysisPlugin.requiresAnalysisSettings(Synonyms.graph()));
    }
}
