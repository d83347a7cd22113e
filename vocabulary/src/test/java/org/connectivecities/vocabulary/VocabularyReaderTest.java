package org.connectivecities.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wrong line stops the start and is named, so that whoever edits the data sees where. */
class VocabularyReaderTest {

    private final Map<String, String> files = new HashMap<>();

    @BeforeEach
    void writesASmallSoundVocabulary() {
        files.put("languages.tsv", "en\tcomplete\nde\tpartial\n");
        files.put("concepts.tsv", "# comment\nwater\t\t6.1\tsocial-inclusion\nleaks\twater\t\t\twater\n");
        files.put("words.en.tsv", "water\tWater\taqua | H2O\nleaks\tLeaks\t\n");
        files.put("words.de.tsv", "water\tWasser\t\n");
        files.put("definitions.en.tsv", "leaks\tWater that is lost.\n");
    }

    @Test
    void readsSoundData() {
        var leaks = load().find("leaks").orElseThrow();
        assertThat(leaks.label("de")).isEqualTo("Leaks");
        assertThat(leaks.sdgTargets()).containsExactly("6.1");
        assertThat(leaks.definition()).isEqualTo("Water that is lost.");
        assertThat(load().resolve("h2o")).contains("water");
    }

    @Test
    void showsLabelsInALanguageThatIsNotReadInTexts() {
        files.merge("languages.tsv", "it\tlabels\n", String::concat);
        files.put("words.it.tsv", "water\tAcqua\n");
        assertThat(load().languages()).containsExactly("en", "de", "it");
        assertThat(load().textLanguages()).containsExactly("en", "de");
        assertThat(load().find("water").orElseThrow().label("it")).isEqualTo("Acqua");
    }

    @Test
    void namesACoverageThatDoesNotExist() {
        files.put("languages.tsv", "en\tcomplete\nde\tmostly\n");
        assertRefused("languages.tsv line 2", "'mostly' is none of [complete, partial, labels]");
    }

    @Test
    void namesAnUnknownBroaderTopic() {
        files.put("concepts.tsv", "water\t\t6.1\tsocial-inclusion\nleaks\twatre\n");
        assertRefused("concepts.tsv line 2", "watre");
    }

    @Test
    void namesATopicThatIsThereTwice() {
        files.merge("concepts.tsv", "water\t\n", String::concat);
        assertRefused("concepts.tsv line 4", "'water' is there already, in line 2");
    }

    @Test
    void namesACycle() {
        files.put("concepts.tsv", "water\tleaks\t6.1\tsocial-inclusion\nleaks\twater\n");
        assertRefused("concepts.tsv line 1", "stands above itself");
    }

    @Test
    void namesATopicWithoutALabelInACompleteLanguage() {
        files.put("words.en.tsv", "water\tWater\t\n");
        assertRefused("concepts.tsv line 3", "'leaks' has no label in words.en.tsv");
    }

    @Test
    void namesAnEmptyLabel() {
        files.put("words.de.tsv", "water\t\tWasser\n");
        assertRefused("words.de.tsv line 1", "no label");
    }

    @Test
    void namesAWordThatTwoTopicsClaim() {
        files.put("words.en.tsv", "water\tWater\taqua\nleaks\tLeaks\tAqua\n");
        assertRefused("words.en.tsv line 2", "'Aqua' is there already, for 'water' in line 1");
    }

    @Test
    void namesATargetThatDoesNotExist() {
        files.put("concepts.tsv", "water\t\t6.9\tsocial-inclusion\nleaks\twater\n");
        assertRefused("concepts.tsv line 1", "6.9");
    }

    @Test
    void namesAHeadingThatDoesNotExist() {
        files.put("concepts.tsv", "water\t\t6.1\tsomething\nleaks\twater\n");
        assertRefused("concepts.tsv line 1", "something");
    }

    @Test
    void namesAnUnknownRelatedTopic() {
        files.put("concepts.tsv", "water\t\t6.1\tsocial-inclusion\tpipes\nleaks\twater\n");
        assertRefused("concepts.tsv line 1", "pipes");
    }

    @Test
    void namesAMissingFile() {
        files.remove("words.de.tsv");
        assertRefused("words.de.tsv", "missing");
    }

    private void assertRefused(String place, String what) {
        assertThatThrownBy(this::load)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(what);
    }

    private Vocabulary load() {
        return Vocabulary.read(name -> files.containsKey(name)
                ? new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8))
                : null);
    }
}
