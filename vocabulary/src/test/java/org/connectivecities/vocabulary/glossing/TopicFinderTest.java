package org.connectivecities.vocabulary.glossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.tagging.TopicTagger;
import org.connectivecities.vocabulary.tagging.TopicWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicFinderTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final TopicFinder FINDER =
            new TopicFinder(VOCABULARY, new TopicTagger(VOCABULARY), new Glossary(VOCABULARY, List.of()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "it | Il comune vuole separare meglio i rifiuti e ridurre le discariche. | waste",
        "it | Vogliamo piste ciclabili sicure per le scuole. | cycling",
        "pl | Gmina szuka sposobu na odpady i recykling. | waste",
        "pl | Miasto buduje ścieżki rowerowe. | cycling",
        "uk | Місто хоче поліпшити громадський транспорт. | public-transport",
        "tr | Belediye atık yönetimini iyileştirmek istiyor. | waste"
    })
    void findsTopicsOfTextsInLanguagesInWhichTopicsHaveOnlyNames(String language, String text, String group) {
        var found = FINDER.rank(text, language).stream().map(TopicWeight::topicId).toList();

        assertThat(found).anyMatch(topic -> topic.equals(group) || VOCABULARY.ancestors(topic).contains(group));
        assertThat(FINDER.certainty(text, language)).isPositive();
    }

    @Test
    void looksForTheTopicsOwnWordsWhereThereAreSome() {
        assertThat(FINDER.rank("Regenwassermanagement", "de-AT")).isEqualTo(new TopicTagger(VOCABULARY).rank("Regenwassermanagement", "de"));
    }

    @Test
    void triesAllLanguagesWhereNobodyKnowsTheTextsOwn() {
        assertThat(FINDER.rank("stormwater", null)).isNotEmpty();
        assertThat(FINDER.rank("stormwater", "sw")).isNotEmpty();
        assertThat(FINDER.rank("", "it")).isEmpty();
    }
}
