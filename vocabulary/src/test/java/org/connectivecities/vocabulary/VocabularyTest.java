package org.connectivecities.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @ParameterizedTest
    @CsvSource({
        "waste, waste",
        "road-safety, traffic-safety",
        "Road safety, traffic-safety",
        "ROAD SAFETY, traffic-safety",
        "Starkregenvorsorge, stormwater",
        "OEPNV, public-transport",
        "öpnv, public-transport",
        "Straßenbeleuchtung, street-lighting",
        "Strassenbeleuchtung, street-lighting",
        "gestion des déchets, waste",
        "gestion des dechets, waste",
        "presupuesto participativo, participatory-budgeting",
        "Orçamento participativo, participatory-budgeting",
        "النفايات, waste",
        "نفايات, waste",
        "إدارة النفايات, waste",
        "ادارة النفايات, waste"
    })
    void resolvesIdsAndWordsHoweverTheyAreWritten(String written, String topic) {
        assertThat(VOCABULARY.resolve(written)).contains(topic);
    }

    @Test
    void findsByAlternativeIdToo() {
        assertThat(VOCABULARY.find("road-safety").map(Topic::id)).contains("traffic-safety");
    }

    @Test
    void resolvesNothingFromWordsItDoesNotKnow() {
        assertThat(VOCABULARY.resolve("quantum entanglement")).isEmpty();
        assertThat(VOCABULARY.resolve("  ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"wast, waste", "non-revenu-water, non-revenue-water", "Strasenbeleuchtung, street-lighting",
        "partcipation, participation", "iluminacion publica, street-lighting"})
    void suggestsWhatWasProbablyMeant(String written, String topic) {
        assertThat(VOCABULARY.suggest(written, 5)).contains(topic).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void suggestsNothingFarAway() {
        assertThat(VOCABULARY.suggest("zzzzzz", 5)).isEmpty();
        assertThat(VOCABULARY.suggest("", 5)).isEmpty();
    }

    @Test
    void knowsWhatIsAboveAndBelow() {
        assertThat(VOCABULARY.ancestors("heat-action-plan")).containsExactly("heat", "climate-adaptation", "climate-environment");
        assertThat(VOCABULARY.narrower("heat")).containsExactly("heat-action-plan", "urban-cooling");
        assertThat(VOCABULARY.descendants("climate-adaptation")).contains("heat", "heat-action-plan").doesNotContain("noise");
        assertThat(VOCABULARY.ancestors("waste")).containsExactly("municipal-services");
    }

    @Test
    void inheritsTargetsAndHeadingFromAbove() {
        var wind = VOCABULARY.find("wind-energy").orElseThrow();
        assertThat(wind.urbanAgenda()).isEqualTo(UrbanAgenda.RESILIENT_ENVIRONMENT);
        assertThat(wind.sdgTargets()).contains("7.2");
    }

    @Test
    void labelsInTheReadersLanguageAndElseInEnglish() {
        var waste = VOCABULARY.find("waste").orElseThrow();
        assertThat(waste.label("de-AT")).isEqualTo("Abfallwirtschaft");
        assertThat(waste.label("PT_br")).isEqualTo("Gestão de resíduos");
        assertThat(waste.label("sw")).isEqualTo("Waste management");
    }

    @Test
    void namesAnIdThatDoesNotExist() {
        assertThatThrownBy(() -> VOCABULARY.ancestors("nonsense"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("nonsense");
    }
}
