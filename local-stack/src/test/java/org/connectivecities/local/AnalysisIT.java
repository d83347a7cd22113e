package org.connectivecities.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The names Elasticsearch documents, answered by our analysis module; the expected tokens are those of its published analysers. */
class AnalysisIT {

    private static final JsonMapper JSON = new JsonMapper();
    private final Servers servers = new Servers(LocalStackProcess.shared());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        german     | Die schönen Häuser der Kinder            | schon haus kind
        english    | The running foxes were jumping quickly's | run fox were jump quickli
        french     | L'été les chevaux mangeaient             | été cheval mangeaient
        spanish    | Las canciones bonitas corriendo          | cancion bonit corriend
        portuguese | As canções bonitas correndo              | canca bonit corrend
        arabic     | الكتب المدرسية والكتاب                   | كتب مدرس كتاب
        """)
    void stemsAndDropsStopWordsOfEachLanguage(String analyzer, String text, String tokens) throws IOException, InterruptedException {
        assertThat(analyze("{\"analyzer\": \"%s\", \"text\": \"%s\"}".formatted(analyzer, text))).containsExactly(tokens.split(" "));
    }

    @Test
    void readsSynonymsThroughTheFiltersBeforeThem() throws IOException, InterruptedException {
        var request = """
            {"tokenizer": "standard", "text": "Das HÄUSER Programm",
             "filter": ["lowercase", {"type": "stemmer", "language": "light_german"},
                        {"type": "synonym_graph", "synonyms": ["Haus => wohnung, gebaude"]}]}""";

        assertThat(analyze(request)).contains("wohnung", "gebaud").doesNotContain("haus");
    }

    @Test
    void splitsGermanCompounds() throws IOException, InterruptedException {
        var request = """
            {"tokenizer": "standard", "text": "regenwasserkanal",
             "filter": [{"type": "dictionary_decompounder", "word_list": ["regen", "wasser", "kanal"]}]}""";

        assertThat(analyze(request)).containsExactly("regenwasserkanal", "regen", "wasser", "kanal");
    }

    @Test
    void foldsArabicLettersAndRemovesTheArticle() throws IOException, InterruptedException {
        var request = """
            {"tokenizer": "standard", "text": "أحمد والمدينة", "filter": ["arabic_normalization", "arabic_stem"]}""";

        assertThat(analyze(request)).containsExactly("احمد", "مدين");
    }

    @Test
    void saysWhichStemmersThereAre() throws IOException, InterruptedException {
        var answer = servers.elasticsearch("POST", "/_analyze", """
            {"tokenizer": "standard", "text": "x", "filter": [{"type": "stemmer", "language": "klingon"}]}""");

        assertThat(answer).contains("klingon").contains("light_german");
    }

    @Test
    void tellsItsVersionToClients() throws IOException, InterruptedException {
        assertThat(JSON.readTree(servers.elasticsearch("GET", "/", "")).path("version").path("number").asString()).isEqualTo("9.5.3");
    }

    private List<String> analyze(String request) throws IOException, InterruptedException {
        var answer = JSON.readTree(servers.elasticsearch("POST", "/_analyze", request));
        return StreamSupport.stream(answer.path("tokens").spliterator(), false).map(token -> token.path("token").asString()).toList();
    }
}
