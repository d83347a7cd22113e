package org.connectivecities.vocabulary.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much of what a text is about is found, and how much of what is found is right. A topic counts as found also where
 * a narrower one was; a found one is right also where the text names a broader or narrower one. The floors are a little
 * below what was reached; each run prints what was, and what was missed.
 */
class TaggingQualityTest {

    private static final double RECALL = 0.85;
    private static final double PRECISION = 0.9;

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final TopicTagger TAGGER = new TopicTagger(VOCABULARY);

    private final List<String> notes = new ArrayList<>();
    private int wanted;
    private int met;
    private int named;
    private int right;

    static Stream<String> languages() {
        return Corpus.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsWhatReportsAreAboutAndLittleElse(String language) {
        Report.in(language).forEach(report -> count(report, report.text(), language));
        assertQuality(language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsItAsWellWhereNobodySaidTheLanguage(String language) {
        Report.in(language).forEach(report -> count(report, report.text(), null));
        assertQuality(language + ", not given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "pt"})
    void losesNothingInCapitals(String language) {
        UnaryOperator<String> shout = text -> text.toUpperCase(Locale.ROOT);
        Report.in(language).forEach(report -> count(report, shout.apply(report.text()), language));
        assertQuality(language + ", capitals");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void judgesEnoughReportsByKnownTopics(String language) {
        assertThat(Report.in(language)).hasSizeGreaterThanOrEqualTo(25).anyMatch(report -> report.about().isEmpty());
        assertThat(Report.in(language).flatMap(report -> Stream.concat(report.allowed(), report.mistakes().stream())))
                .allMatch(topic -> VOCABULARY.find(topic).isPresent());
    }

    private void count(Report report, String text, @Nullable String language) {
        var found = TAGGER.tag(text, language).stream().map(TopicMatch::topicId).distinct().toList();
        var missed = report.about().stream().filter(topic -> found.stream().noneMatch(it -> isOrIsBelow(it, topic))).toList();
        var wrong = found.stream().filter(topic -> !isRight(topic, report)).toList();
        wanted += report.about().size();
        met += report.about().size() - missed.size();
        named += found.size();
        right += found.size() - wrong.size();
        if (!missed.isEmpty() || !wrong.isEmpty()) {
            notes.add("missed " + missed + ", wrong " + wrong + ": " + text);
        }
    }

    private static boolean isRight(String found, Report report) {
        return !report.mistakes().contains(found)
                && report.allowed().anyMatch(topic -> isOrIsBelow(found, topic) || isOrIsBelow(topic, found));
    }

    private static boolean isOrIsBelow(String topic, String other) {
        return topic.equals(other) || VOCABULARY.ancestors(topic).contains(other);
    }

    private void assertQuality(String what) {
        double recall = (double) met / wanted;
        double precision = (double) right / named;
        System.out.printf(Locale.ROOT, "%s: recall %.3f of %d, precision %.3f of %d%n", what, recall, wanted, precision, named);
        assertThat(recall).as("recall, %s: %s", what, String.join("\n", notes)).isGreaterThanOrEqualTo(RECALL);
        assertThat(precision).as("precision, %s: %s", what, String.join("\n", notes)).isGreaterThanOrEqualTo(PRECISION);
    }
}
