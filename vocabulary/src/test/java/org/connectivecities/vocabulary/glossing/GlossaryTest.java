package org.connectivecities.vocabulary.glossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.connectivecities.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Glossary GLOSSARY = new Glossary(VOCABULARY, List.of());

    @ParameterizedTest
    @CsvSource({
        "de, en, Die Anwohner der Straßen klagen über die Kosten, resident street cost",
        "fr, en, Les habitants des rues étroites, resident street narrow",
        "es, de, los vecinos de las calles, einwohner straße",
        "pt, fr, os habitantes e suas ruas, habitant rue",
        "ar, en, سكان الشوارع, resident street",
        "en, ar, the residents of streets, سكان شارع",
        "it, en, gli abitanti delle strade, resident road",
        "pl, en, mieszkańcy ulicy, resident street",
        "uk, en, мешканці вулиці, resident street",
        "tr, en, belediyenin sokakları ve bütçesi, municipality street budget",
        "ro, en, locuitorii străzii, resident street"
    })
    void putsInflectedEverydayWordsIntoTheOtherLanguage(String from, String into, String text, String words) {
        assertThat(GLOSSARY.gloss(text, from, into).terms(50)).contains(words.split(" "));
    }

    @Test
    void knowsTheTopicsOfTheVocabularyAsPhrases() {
        var gloss = GLOSSARY.gloss("Wir planen eine Regenwasserbewirtschaftung.", "de", "en");
        assertThat(gloss.terms(50)).contains("stormwater");
        assertThat(GLOSSARY.gloss("participatory budgeting", "en", "es").terms(50)).anyMatch(term -> term.contains("participativo"));
    }

    @Test
    void readsCompoundsByTheirParts() {
        assertThat(GLOSSARY.gloss("Straßenkühlung", "de", "en").terms(50)).contains("street", "cooling");
    }

    @Test
    void tellsHowMuchItKnows() {
        assertThat(GLOSSARY.gloss("Die Straßen von Xyzzyhausen", "de", "en").coverage()).isEqualTo(0.5);
        assertThat(GLOSSARY.gloss("", "de", "en").coverage()).isZero();
        assertThat(GLOSSARY.gloss("whatever", "xx", "en").parts()).isEmpty();
    }

    @Test
    void keepsNamesInTheSentenceAndOutOfTheTerms() {
        var gloss = GLOSSARY.gloss("Die Straßen von Xyzzyhausen", "de", "en");
        assertThat(gloss.sentence()).isEqualTo("street Xyzzyhausen");
        assertThat(gloss.terms(50)).doesNotContain("Xyzzyhausen");
        assertThat(GLOSSARY.gloss("شوارع زيزو", "ar", "en").sentence()).isEqualTo("street");
    }

    @Test
    void givesNoMoreTermsThanAsked() {
        assertThat(GLOSSARY.gloss("Straße, Schule, Markt, Haushalt, Wasser", "de", "en").terms(3)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "fr", "es", "pt", "ar"})
    void holdsHundredsOfEverydayWordsALanguage(String language) {
        assertThat(Glossary.everyday().stream().filter(meaning -> !meaning.in(language).isEmpty())).hasSizeGreaterThan(500);
    }

    @Test
    void writesEachEverydayWordOnceALine() {
        assertThat(Glossary.everyday()).allSatisfy(meaning -> assertThat(meaning.words()).allSatisfy((language, words) ->
                assertThat(words).as(language).doesNotHaveDuplicates()));
    }

    @Test
    void takesTheWordsOfAnInstalledDictionaryFirst(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("de-en.tsv"), "# ours\nQuasselbude\ttalking shop|chat room\nStraße\tcarriageway\n");
        Files.writeString(folder.resolve("README.txt"), "no dictionary");
        var glossary = new Glossary(VOCABULARY, BilingualDictionary.in(folder));

        assertThat(glossary.gloss("Unsere Quasselbuden", "de", "en").terms(50)).containsExactly("talking shop", "chat room");
        assertThat(glossary.gloss("Straßen", "de", "en").terms(50)).startsWith("carriageway").contains("street");
    }

    @Test
    void refusesAWrongDictionaryByFileAndLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("de-en.tsv"), "Straße\tstreet\nHaus\n");
        assertThatThrownBy(() -> BilingualDictionary.in(folder)).hasMessageContaining("de-en.tsv line 2");

        Files.delete(folder.resolve("de-en.tsv"));
        Files.writeString(folder.resolve("xx-en.tsv"), "foo\tbar\n");
        assertThatThrownBy(() -> new Glossary(VOCABULARY, BilingualDictionary.in(folder))).hasMessageContaining("'xx'");
        assertThatThrownBy(() -> BilingualDictionary.in(folder.resolve("nowhere"))).hasMessageContaining("nowhere");
    }
}
