package org.connectivecities.vocabulary.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTaggerTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final TopicTagger TAGGER = new TopicTagger(VOCABULARY);

    @Test
    void isCertainOfTextsOnMunicipalMattersAndNotOfOthersThatHappenToUseAWord() {
        String municipal = "Every rainy season stormwater floods the informal settlements along the river; we look for low-cost drainage.";
        String other =
                "We decide whether a term rewriting system is confluent, and prove it by labelled reductions, "
                        + "in an architecture that separates the procedure from the certificates that an independent checker reads.";

        assertThat(TAGGER.certainty(municipal, "en")).isGreaterThan(0.8);
        assertThat(TAGGER.certainty(other, "en")).isBetween(0.0, 0.4);
        assertThat(TAGGER.certainty("", "en")).isZero();
    }

    static Stream<Corpus> sentences() {
        return Corpus.all();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsTheTopicsOfASentenceInAKnownLanguage(Corpus sentence) {
        assertFinds(sentence, sentence.language());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsTheTopicsOfASentenceWhoseLanguageNobodySaid(Corpus sentence) {
        assertFinds(sentence, null);
    }

    private static void assertFinds(Corpus sentence, @Nullable String language) {
        var found = TAGGER.tag(sentence.text(), language).stream().map(TopicMatch::topicId).toList();
        if (sentence.isAboutNothing()) {
            assertThat(found).isEmpty();
        }
        assertThat(found).containsAll(sentence.topics()).filteredOn(sentence.mistakes()::contains).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar"})
    void hasAtLeastTwelveSentencesALanguage(String language) {
        assertThat(Corpus.in(language)).hasSizeGreaterThanOrEqualTo(12).anyMatch(Corpus::isAboutNothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar"})
    void findsEveryWordOfTheVocabularyForItsOwnTopic(String language) {
        assertThat(VOCABULARY.topics().stream().flatMap(topic -> topic.words().get(language).all()
                .filter(word -> TAGGER.tag(word, language).stream().noneMatch(found -> found.topicId().equals(topic.id())))))
                .isEmpty();
    }

    @Test
    void pointsToTheWordsInTheText() {
        String text = "In 2019, we began waste separation.";
        var match = TAGGER.tag(text, "en").getFirst();
        assertThat(match.topicId()).isEqualTo("waste-separation");
        assertThat(text.substring(match.start(), match.end())).isEqualTo("waste separation").isEqualTo(match.words());
    }

    @Test
    void prefersTheLongestWordingAndDoesNotCountItsParts() {
        assertThat(TAGGER.tag("sustainable urban mobility plan", "en"))
                .extracting(TopicMatch::topicId)
                .containsExactly("mobility-planning");
    }

    @Test
    void doesNotReadOverPunctuation() {
        assertThat(TAGGER.tag("We sort waste. Water is scarce.", "en"))
                .extracting(TopicMatch::topicId)
                .doesNotContain("wastewater");
    }

    @ParameterizedTest
    @CsvSource({
        "de, Klärschlammverwertungsanlage, sewage-sludge",
        "de, Verkehrsberuhigungsmaßnahmen, traffic-calming",
        "de, Friedhofsgebührensatzung, cemeteries",
        "de, Geflüchtetenunterkünfte, refugees",
        "de, Repaircafé, repair-reuse",
        "fr, motos-taxis, motorcycle-taxis",
        "ar, وبالنفايات, waste",
        "ar, للمشاة, walking",
        "ar, بلديات وحدائقها, parks"
    })
    void findsTopicsInsideWordsWrittenTogether(String language, String text, String topic) {
        assertThat(TAGGER.tag(text, language)).extracting(TopicMatch::topicId).contains(topic);
    }

    @Test
    void takesAbbreviationsInCapitalsOnly() {
        assertThat(TAGGER.tag("Our GIS shows it.", "en")).extracting(TopicMatch::topicId).contains("gis-data");
        assertThat(TAGGER.tag("Wir nutzen gis nicht.", "de")).isEmpty();
        assertThat(TAGGER.tag("Local NGOs helped.", "en")).extracting(TopicMatch::topicId).containsExactly("ngo-cooperation");
    }

    @Test
    void takesCapitalsForNothingWhereAllIsInCapitals() {
        assertThat(TAGGER.tag("LA FINANCIACIÓN DEL TRATAMIENTO DE AGUAS RESIDUALES", "es"))
                .extracting(TopicMatch::topicId)
                .contains("wastewater-treatment")
                .doesNotContain("local-economic-development");
        assertThat(TAGGER.tag("IT IS THE GIS THAT SHOWS IT TO US", "en")).extracting(TopicMatch::topicId).containsExactly("gis-data");
    }

    @Test
    void tellsGermanVerbsFromNounsUnlessAllIsInSmallLetters() {
        assertThat(TAGGER.tag("Wir mieten Räume und pflegen Kontakte.", "de")).isEmpty();
        assertThat(TAGGER.tag("pflege und mieten", "de")).extracting(TopicMatch::topicId)
                .containsExactly("elderly-care", "affordable-housing");
    }

    @ParameterizedTest
    @CsvSource({
        "en, city town urban public social plan event use build time",
        "de, städtisch öffentlich lokal planen Projekt Grund Haus Amt Zeit Einführung Durchführung Ausführung",
        "fr, urbain public local ville projet marché commune mesure événement",
        "es, urbano público ciudad proyecto mayor centro red evento parte",
        "pt, urbano público cidade projeto maior centro rede evento parte",
        "ar, محلي مدينة مشروع مثل أقل تم طلب مكتب طرق"
    })
    void leavesEverydayWordsAlone(String language, String words) {
        assertThat(words.split(" ")).allMatch(word -> TAGGER.tag(word, language).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"de-CH", "DE", "de_AT"})
    void takesAnyFormOfALanguageTag(String language) {
        assertThat(TAGGER.tag("Abfallwirtschaft", language)).hasSize(1);
    }

    @Test
    void triesAllLanguagesWhereTheNamedOneHasNoWords() {
        assertThat(TAGGER.tag("Abfallwirtschaft", "sw")).extracting(TopicMatch::topicId).containsExactly("waste");
    }

    @Test
    void findsNothingInEmptyAndHostileText() {
        assertThat(TAGGER.tag("", null)).isEmpty();
        assertThat(TAGGER.tag("\u0000 ''--<script>%%% \uD83D\uDEB2 \uD800", null)).isEmpty();
    }

    @Test
    void ranksWhatIsSpecialAndRepeatedBeforeWhatIsGeneral() {
        var ranked = TAGGER.rank(
                "Waste separation at source, waste separation in schools: our environment needs waste separation.", "en");
        assertThat(ranked.getFirst().topicId()).isEqualTo("waste-separation");
        assertThat(ranked.getFirst().mentions()).isEqualTo(3);
        assertThat(ranked.getLast().topicId()).isEqualTo("climate-environment");
        assertThat(ranked).allSatisfy(topic -> assertThat(topic.weight()).isBetween(0.0, 1.0));
    }

    @Test
    void answersManyThreadsAlike() throws Exception {
        var sentences = Corpus.all().map(Corpus::text).toList();
        Callable<Object> task = () -> sentences.stream().map(text -> TAGGER.tag(text, null)).toList();
        var expected = task.call();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(IntStream.range(0, 50).mapToObj(i -> task).toList());
            for (var result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }
}
