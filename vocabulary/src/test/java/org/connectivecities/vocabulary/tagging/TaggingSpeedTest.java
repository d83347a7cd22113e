package org.connectivecities.vocabulary.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import org.connectivecities.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Prints texts per second of processor time; the README says the command. No figure is demanded, the topics are. */
class TaggingSpeedTest {

    private static final int ROUNDS = 200;

    @Test
    void tagsProfilesOfAllLanguagesWithoutLosingTopics() {
        var tagger = new TopicTagger(Vocabulary.load());
        var profiles = Corpus.LANGUAGES.stream()
                .map(language -> Corpus.in(language).map(Corpus::text).collect(Collectors.joining("\n")))
                .toList();
        long start = processorNanos();
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(profiles).allMatch(text -> tagger.rank(text, null).size() > 12);
        }
        double seconds = (processorNanos() - start) / 1e9;
        double words = profiles.stream().mapToInt(text -> text.split("\\s+").length).average().orElseThrow();
        System.out.printf("%.0f texts/s of %.0f words on one core, language not given%n", ROUNDS * profiles.size() / seconds, words);
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
