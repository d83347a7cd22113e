package org.connectivecities.local.analysis;

import java.io.Reader;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** Filters of the text before it is cut into tokens. */
final class CharFilters {

    private CharFilters() {
    }

    static Map<String, AnalysisProvider<CharFilterFactory>> byName() {
        return Map.of(
            "html_strip", filter(settings -> HTMLStripCharFilter::new),
            "mapping", AnalysisPlugin.requiresAnalysisSettings(filter(CharFilters::mapping)),
            "pattern_replace", AnalysisPlugin.requiresAnalysisSettings(filter(CharFilters::patternReplace)));
    }

    private static AnalysisProvider<CharFilterFactory> filter(Function<Settings, UnaryOperator<Reader>> maker) {
        return (index, environment, name, settings) -> new Factory(name, maker.apply(settings));
    }

    private static UnaryOperator<Reader> mapping(Settings settings) {
        var map = new NormalizeCharMap.Builder();
        for (var rule : settings.getAsList("mappings")) {
            var sides = rule.split("=>", 2);
            map.add(sides[0].strip(), sides[1].strip());
        }
        var built = map.build();
        return text -> new MappingCharFilter(built, text);
    }

    private static UnaryOperator<Reader> patternReplace(Settings settings) {
        var pattern = Pattern.compile(settings.get("pattern"));
        var replacement = settings.get("replacement", "");
        return text -> new PatternReplaceCharFilter(pattern, replacement, text);
    }

    private record Factory(String name, UnaryOperator<Reader> filter) implements NormalizingCharFilterFactory {

        @Override
        public Reader create(Reader text) {
            return filter.apply(text);
        }
    }
}
