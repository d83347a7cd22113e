package org.connectivecities.local.analysis;

import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Whole analysers of a language, with the settings {@code stopwords} and {@code stem_exclusion}. */
final class LanguageAnalyzers {

    private LanguageAnalyzers() {
    }

    private interface Maker {
        Analyzer make(CharArraySet stopWords, CharArraySet unstemmed);
    }

    static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> byName() {
        return Map.of(
            "arabic", analyzer(ArabicAnalyzer.getDefaultStopSet(), ArabicAnalyzer::new),
            "dutch", analyzer(DutchAnalyzer.getDefaultStopSet(), DutchAnalyzer::new),
            "english", analyzer(EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new),
            "french", analyzer(FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer::new),
            "german", analyzer(GermanAnalyzer.getDefaultStopSet(), GermanAnalyzer::new),
            "italian", analyzer(ItalianAnalyzer.getDefaultStopSet(), ItalianAnalyzer::new),
            "portuguese", analyzer(PortugueseAnalyzer.getDefaultStopSet(), PortugueseAnalyzer::new),
            "spanish", analyzer(SpanishAnalyzer.getDefaultStopSet(), SpanishAnalyzer::new),
            "simple", analyzer(CharArraySet.EMPTY_SET, (stopWords, unstemmed) -> new SimpleAnalyzer()),
            "stop", analyzer(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, (stopWords, unstemmed) -> new StopAnalyzer(stopWords)));
    }

    private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> analyzer(CharArraySet usualStopWords, Maker maker) {
        return (index, environment, name, settings) -> {
            var analyzer = maker.make(
                Analysis.parseStopWords(environment, settings, usualStopWords),
                Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET));
            return new AbstractIndexAnalyzerProvider<Analyzer>(name) {
                @Override
                public Analyzer get() {
                    return analyzer;
                }
            };
        };
    }
}
