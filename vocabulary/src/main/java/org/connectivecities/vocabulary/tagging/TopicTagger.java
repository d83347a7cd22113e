package org.connectivecities.vocabulary.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.connectivecities.vocabulary.DataTable;
import org.connectivecities.vocabulary.LanguageCode;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the vocabulary's topics in free text of any of its languages: inflected words, German compounds, Arabic words
 * with article and clitics, accents or not. Built once, immutable in use, safe for any number of threads.
 *
 * <p>Score of a match: .5 for one word, .75 for two, .9 for more; times .5 for a group, .8 for a topic right below one,
 * 1 for the rest; times .8 inside a compound.
 */
public final class TopicTagger {

    private static final Comparator<TopicMatch> LONGEST_FIRST = Comparator.comparingInt(TopicMatch::length)
            .thenComparingDouble(TopicMatch::score)
            .reversed();

    private static final int WORDS_OF_A_MATCH = 20;

    private final Map<String, LanguageTagger> taggers = new LinkedHashMap<>();
    private final LikelyLanguages likely;

    /** @throws IllegalStateException when a language of the vocabulary has no analysis, or its analysis is wrong */
    public TopicTagger(Vocabulary vocabulary) {
        var source = Objects.requireNonNull(TopicTagger.class.getResourceAsStream("analysis.tsv"));
        var rows = DataTable.parse("analysis.tsv", source).byKey();
        vocabulary.textLanguages().forEach(language -> {
            var row = rows.get(language);
            if (row == null) {
                throw new IllegalStateException("analysis.tsv has no line for '" + language + "'");
            }
            taggers.put(language, new LanguageTagger(LanguageRules.of(row), vocabulary));
        });
        likely = new LikelyLanguages(taggers.values().stream().map(LanguageTagger::rules).toList());
    }

    /**
     * The topics named in the text, in the order of the text.
     *
     * @param language BCP 47; null, or a language without words here, tries all that the text may be in
     */
    public List<TopicMatch> tag(String text, @Nullable String language) {
        var words = TextWords.of(text);
        var tagger = language == null ? null : taggers.get(LanguageCode.primary(language));
        return tagger == null ? tagInAll(text, words) : tagger.tag(text, words);
    }

    /**
     * The topics of the text by weight, heaviest first, ties by id: several mentions weigh more than one, special topics
     * more than general ones, phrases more than single words.
     */
    public List<TopicWeight> rank(String text, @Nullable String language) {
        return tag(text, language).stream()
                .collect(Collectors.groupingBy(TopicMatch::topicId))
                .entrySet().stream()
                .map(mentions -> weigh(mentions.getKey(), mentions.getValue()))
                .sorted(Comparator.comparingDouble(TopicWeight::weight).reversed().thenComparing(TopicWeight::topicId))
                .toList();
    }

    /**
     * How much of the text is about matters of this vocabulary, 0 to 1: the sum of the matches' scores for each
     * {@value #WORDS_OF_A_MATCH} words, cut at 1. Uncut, half of the texts on municipal practice reach 1.5 and nine of ten .6;
     * half of the abstracts on other matters, in which an ordinary word happens to be a topic's, stay below .15.
     */
    public double certainty(String text, @Nullable String language) {
        double scores = tag(text, language).stream().mapToDouble(TopicMatch::score).sum();
        return scores == 0 ? 0 : Math.min(1, scores * WORDS_OF_A_MATCH / TextWords.of(text).size());
    }

    private static TopicWeight weigh(String topic, List<TopicMatch> mentions) {
        double missed = mentions.stream().mapToDouble(match -> 1 - match.score()).reduce(1, (a, b) -> a * b);
        return new TopicWeight(topic, 1 - missed, mentions.size());
    }

    private List<TopicMatch> tagInAll(String text, List<Word> words) {
        var found = likely.of(words).stream()
                .flatMap(language -> Objects.requireNonNull(taggers.get(language)).tag(text, words).stream())
                .sorted(LONGEST_FIRST)
                .toList();
        var kept = new ArrayList<TopicMatch>();
        found.stream().filter(match -> kept.stream().noneMatch(other -> disturbs(match, other))).forEach(kept::add);
        kept.sort(Comparator.comparingInt(TopicMatch::start).thenComparing(TopicMatch::topicId));
        return kept;
    }

    /** Two topics in one compound of the same language may share a place, nothing else. */
    private static boolean disturbs(TopicMatch match, TopicMatch kept) {
        boolean overlap = match.start() < kept.end() && kept.start() < match.end();
        boolean samePlace = match.start() == kept.start() && match.end() == kept.end();
        return overlap && !(samePlace && match.language().equals(kept.language()));
    }
}
