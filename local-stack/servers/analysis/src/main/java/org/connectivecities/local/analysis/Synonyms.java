package org.connectivecities.local.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.synonym.WordnetSynonymParser;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The rules are read with the tokenizer and the filters that stand before this one, as the real module does; so "Häuser" in a rule meets the stem of a text. */
final class Synonyms extends AbstractTokenFilterFactory {

    private final List<String> rules;
    private final boolean expand;
    private final boolean lenient;
    private final boolean wordnet;
    private final boolean graph;

    private Synonyms(String name, Environment environment, Settings settings, boolean graph) {
        super(name);
        this.graph = graph;
        this.expand = settings.getAsBoolean("expand", true);
        this.lenient = settings.getAsBoolean("lenient", settings.getAsBoolean("updateable", false));
        this.wordnet = settings.get("format", "").equalsIgnoreCase("wordnet");
        this.rules = Analysis.getWordList(environment, settings, "synonyms");
        if (rules == null) {
            throw new IllegalArgumentException("A synonym filter needs `synonyms` or `synonyms_path`");
        }
    }

    static AnalysisProvider<TokenFilterFactory> graph() {
        return (index, environment, name, settings) -> new Synonyms(name, environment, settings, true);
    }

    static AnalysisProvider<TokenFilterFactory> flat() {
        return (index, environment, name, settings) -> new Synonyms(name, environment, settings, false);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("Synonyms depend on the filters before them; Elasticsearch asks for the chain-aware factory");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(IndexCreationContext context, TokenizerFactory tokenizer, List<CharFilterFactory> charFilters,
                                                              List<TokenFilterFactory> before, Function<String, TokenFilterFactory> others) {
        try (var analyzer = new CustomAnalyzer(tokenizer, charFilters.toArray(CharFilterFactory[]::new),
                before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new))) {
            return new InChain(name(), map(analyzer), graph);
        }
    }

    private SynonymMap map(Analyzer analyzer) {
        var parser = wordnet ? new WordnetSynonymParser(true, expand, analyzer) : new SolrSynonymParser(true, expand, analyzer);
        try {
            for (var rule : rules) {
                read(rule, parser);
            }
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("The synonyms of \"" + name() + "\" cannot be read", e);
        }
    }

    private void read(String rule, SynonymMap.Parser parser) throws IOException, ParseException {
        try {
            parser.parse(new StringReader(rule));
        } catch (ParseException | IllegalArgumentException e) {
            if (!lenient) {
                throw e;
            }
        }
    }

    private record InChain(String name, SynonymMap synonyms, boolean graph) implements TokenFilterFactory {

        @Override
        public TokenStream create(TokenStream tokens) {
            if (synonyms.fst == null) {
                return tokens;
            }
            return graph ? new SynonymGraphFilter(tokens, synonyms, false) : new SynonymFilter(tokens, synonyms, false);
        }

        /** A synonym filter never helps to read the rules of the next one. */
        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }
    }
}
