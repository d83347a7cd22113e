package org.connectivecities.local.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Tokenizers beside the server's own {@code standard}. */
final class Tokenizers {

    private static final Map<String, IntPredicate> CHARACTERS = Map.of(
        "letter", Character::isLetter,
        "digit", Character::isDigit,
        "whitespace", Character::isWhitespace);

    private Tokenizers() {
    }

    static Map<String, AnalysisProvider<TokenizerFactory>> byName() {
        return Map.of(
            "keyword", tokenizer(settings -> KeywordTokenizer::new),
            "whitespace", tokenizer(settings -> WhitespaceTokenizer::new),
            "letter", tokenizer(settings -> LetterTokenizer::new),
            "uax_url_email", tokenizer(settings -> UAX29URLEmailTokenizer::new),
            "ngram", tokenizer(Tokenizers::ngram),
            "edge_ngram", tokenizer(Tokenizers::edgeNgram),
            "path_hierarchy", tokenizer(Tokenizers::pathHierarchy),
            "pattern", tokenizer(Tokenizers::pattern));
    }

    private static AnalysisProvider<TokenizerFactory> tokenizer(Function<Settings, Supplier<Tokenizer>> maker) {
        return (index, environment, name, settings) -> TokenizerFactory.newFactory(name, maker.apply(settings));
    }

    private static Supplier<Tokenizer> ngram(Settings settings) {
        var grams = Grams.of(settings);
        var inWord = wordCharacters(settings.getAsList("token_chars"));
        return () -> new NGramTokenizer(grams.least(), grams.most()) {
            @Override
            protected boolean isTokenChar(int character) {
                return inWord.test(character);
            }
        };
    }

    private static Supplier<Tokenizer> edgeNgram(Settings settings) {
        var grams = Grams.of(settings);
        var inWord = wordCharacters(settings.getAsList("token_chars"));
        return () -> new EdgeNGramTokenizer(grams.least(), grams.most()) {
            @Override
            protected boolean isTokenChar(int character) {
                return inWord.test(character);
            }
        };
    }

    private static IntPredicate wordCharacters(List<String> kinds) {
        if (kinds.isEmpty()) {
            return character -> true;
        }
        return kinds.stream().map(Tokenizers::charactersOf).reduce(character -> false, IntPredicate::or);
    }

    private static IntPredicate charactersOf(String kind) {
        var characters = CHARACTERS.get(kind);
        if (characters == null) {
            throw new IllegalArgumentException("The local node has no token_chars \"" + kind + "\"; it has " + CHARACTERS.keySet());
        }
        return characters;
    }

    private static Supplier<Tokenizer> pathHierarchy(Settings settings) {
        char delimiter = settings.get("delimiter", "/").charAt(0);
        return () -> new PathHierarchyTokenizer(delimiter, delimiter);
    }

    private static Supplier<Tokenizer> pattern(Settings settings) {
        var pattern = Pattern.compile(settings.get("pattern", "\\W+"));
        int group = settings.getAsInt("group", -1);
        return () -> new PatternTokenizer(pattern, group);
    }
}
