package org.connectivecities.vocabulary.tagging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;

/**
 * Lucene's token filters applied to one word at a time. An {@code Analyzer} would keep its filters per thread, which
 * builds them anew for every virtual thread; one chain behind a lock, with the results remembered by {@link WordForms},
 * is cheaper.
 */
final class FilterChain {

    private static final Pattern SPEC = Pattern.compile("(\\w+)(?:\\((.+)\\))?");

    private final OneWord source = new OneWord();
    private final TokenStream end;
    private final CharTermAttribute term;

    /** @param filters Lucene's filter names, optionally with arguments: {@code patternReplace(pattern=s$;replacement=)} */
    FilterChain(List<String> filters) {
        TokenStream stream = source;
        for (String filter : filters) {
            stream = factory(filter).create(stream);
        }
        end = stream;
        term = end.getAttribute(CharTermAttribute.class);
    }

    private static TokenFilterFactory factory(String spec) {
        var matcher = SPEC.matcher(spec);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + spec + "' is not name or name(argument=value;argument=value)");
        }
        Map<String, String> arguments = new HashMap<>();
        if (matcher.group(2) != null) {
            Arrays.stream(matcher.group(2).split(";"))
                    .map(argument -> argument.split("=", 2))
                    .forEach(pair -> arguments.put(pair[0], pair.length < 2 ? "" : pair[1]));
        }
        return informed(TokenFilterFactory.forName(matcher.group(1), arguments));
    }

    /** Some load their rules in a second step. */
    private static TokenFilterFactory informed(TokenFilterFactory factory) {
        if (factory instanceof ResourceLoaderAware waiting) {
            try {
                waiting.inform(new ClasspathResourceLoader(TokenFilterFactory.class));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot load the rules of " + factory, e);
            }
        }
        return factory;
    }

    /** The word after all filters; empty when they drop it. */
    synchronized String apply(String word) {
        try {
            source.word = word;
            end.reset();
            String result = end.incrementToken() ? term.toString() : "";
            end.end();
            end.close();
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot analyse '" + word + "'", e);
        }
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute attribute = addAttribute(CharTermAttribute.class);
        private String word = "";
        private boolean given;

        @Override
        public void reset() {
            given = false;
        }

        @Override
        public boolean incrementToken() {
            if (given) {
                return false;
            }
            clearAttributes();
            attribute.append(word);
            given = true;
            return true;
        }
    }
}
