package org.connectivecities.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people rely on in the data as shipped. Unknown ids, cycles and doubled words already stop the loading. */
class VocabularyDataTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @Test
    void holdsTheTopicsOfMunicipalPractice() {
        assertThat(VOCABULARY.topics()).hasSizeGreaterThanOrEqualTo(460);
        assertThat(VOCABULARY.roots()).containsExactly(
                "integrated-urban-development", "urban-governance", "municipal-services", "local-economic-development",
                "climate-environment", "social-affairs", "cross-cutting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar", "it", "pl", "uk", "tr"})
    void namesEveryTopicInEveryLanguageAndNoTwoAlike(String language) {
        assertThat(VOCABULARY.topics()).allSatisfy(topic -> assertThat(topic.words()).containsKey(language));
        assertThat(VOCABULARY.topics().stream().map(topic -> topic.label(language).toLowerCase())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar"})
    void knowsMoreThanOneWordForEachTopicAndSeveralForMost(String language) {
        assertThat(topicsWithFewerSynonyms(language, 1)).isEmpty();
        assertThat(topicsWithFewerSynonyms(language, 2)).hasSizeLessThan(5);
        assertThat(topicsWithFewerSynonyms(language, 4)).hasSizeLessThan(VOCABULARY.topics().size() / 10);
    }

    private static List<String> topicsWithFewerSynonyms(String language, int than) {
        return VOCABULARY.topics().stream()
                .filter(topic -> topic.synonyms(language).size() < than)
                .map(Topic::id)
                .toList();
    }

    @Test
    void writesArabicInArabicLetters() {
        assertThat(VOCABULARY.topics().stream().map(topic -> topic.label("ar")))
                .allMatch(label -> label.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC))
                .noneMatch(label -> label.chars().anyMatch(c -> c >= 'a' && c <= 'z'));
    }

    @Test
    void knowsExactlyThe169Targets() {
        assertThat(SdgTargets.ALL).hasSize(169).contains("1.a", "6.b", "11.c", "17.19").doesNotContain("11.8", "17.a", "13.4");
    }

    @Test
    void mapsEveryTopicToSdgTargetsAndTheNewUrbanAgenda() {
        assertThat(VOCABULARY.topics()).allSatisfy(topic -> {
            assertThat(SdgTargets.ALL).containsAll(topic.sdgTargets());
            assertThat(topic.sdgTargets()).isNotEmpty();
            assertThat(topic.urbanAgenda().title()).isNotBlank();
            assertThat(topic.definition()).isNotBlank();
        });
    }

    @Test
    void relatesTopicsBothWaysAndNotAlongTheTree() {
        assertThat(VOCABULARY.topics()).allSatisfy(topic -> assertThat(topic.related()).allSatisfy(other -> {
            assertThat(VOCABULARY.find(other).orElseThrow().related()).contains(topic.id());
            assertThat(VOCABULARY.ancestors(topic.id())).doesNotContain(other);
        }));
    }

    @Test
    void resolvesTheTopicNamesUsedInDocumentedCases() {
        var used = List.of("admin-innovation", "air-quality", "circular-economy", "climate-adaptation", "climate-mitigation",
                "crisis-management", "cycling", "digitalisation", "education", "energy-efficiency", "environment-management",
                "gender", "gis-data", "green-infrastructure", "health", "heat", "housing", "informal-sector", "jobs-skills",
                "local-economic-development", "migration-integration", "mobility", "municipal-finance", "ngo-cooperation",
                "non-revenue-water", "participation", "public-safety", "public-space", "public-transport", "renewable-energy",
                "social-inclusion", "spatial-planning", "startups", "strategic-planning", "talent-attraction", "traffic-safety",
                "urban-regeneration", "utility-operations", "waste", "wastewater", "water-supply");
        assertThat(used).allSatisfy(name -> assertThat(VOCABULARY.resolve(name)).contains(name));
    }

    @Test
    void resolvesEveryWordOfEveryLanguage() {
        assertThat(VOCABULARY.topics().stream().flatMap(VocabularyDataTest::wordings))
                .allMatch(wording -> VOCABULARY.resolve(wording).isPresent());
    }

    private static Stream<String> wordings(Topic topic) {
        return topic.words().values().stream().flatMap(Words::all);
    }
}
