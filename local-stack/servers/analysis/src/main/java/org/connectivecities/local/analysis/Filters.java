package org.connectivecities.local.analysis;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** Wraps Lucene's token filters into Elasticsearch's factories. */
final class Filters {

    private Filters() {
    }

    /** Reads the filter's settings once, when the index is opened. */
    interface Configured {
        UnaryOperator<TokenStream> with(Settings settings, Environment environment);
    }

    static AnalysisProvider<TokenFilterFactory> plain(Function<TokenStream, TokenStream> filter) {
        return configured((settings, environment) -> filter::apply);
    }

    /** May also be used in a normaliser of keyword fields: it changes characters only, never the number of tokens. */
    static AnalysisProvider<TokenFilterFactory> normalizing(Function<TokenStream, TokenStream> filter) {
        return normalizingConfigured((settings, environment) -> filter::apply);
    }

    static AnalysisProvider<TokenFilterFactory> configured(Configured filter) {
        return (index, environment, name, settings) -> new Plain(name, filter.with(settings, environment));
    }

    static AnalysisProvider<TokenFilterFactory> normalizingConfigured(Configured filter) {
        return (index, environment, name, settings) -> new Normalizing(name, filter.with(settings, environment));
    }

    /** Cannot be named without settings. */
    static AnalysisProvider<TokenFilterFactory> required(Configured filter) {
        return AnalysisPlugin.requiresAnalysisSettings(configured(filter));
    }

    private static class Plain extends AbstractTokenFilterFactory {

        private final UnaryOperator<TokenStream> filter;

        Plain(String name, UnaryOperator<TokenStream> filter) {
            super(name);
            this.filter = filter;
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return filter.apply(tokens);
        }
    }

    private static final class Normalizing extends Plain implements NormalizingTokenFilterFactory {

        Normalizing(String name, UnaryOperator<TokenStream> filter) {
            super(name, filter);
        }
    }
}
