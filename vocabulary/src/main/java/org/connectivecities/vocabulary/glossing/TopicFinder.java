package org.connectivecities.vocabulary.glossing;

import java.util.List;
import org.connectivecities.vocabulary.LanguageCode;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.tagging.TopicTagger;
import org.connectivecities.vocabulary.tagging.TopicWeight;
import org.jspecify.annotations.Nullable;

/**
 * Topics of a text in any language of which the glossary knows words. Where the topics have words of the language, these
 * are looked for ({@link TopicTagger}); an Italian or Polish text is put into English word by word first, which finds less.
 */
public final class TopicFinder {

    private static final String ENGLISH = "en";

    private final TopicTagger tagger;
    private final Glossary glossary;
    private final List<String> withWords;

    /** @throws IllegalStateException when a language of the vocabulary has no analysis, or its analysis is wrong */
    public TopicFinder(Vocabulary vocabulary, TopicTagger tagger, Glossary glossary) {
        this.tagger = tagger;
        this.glossary = glossary;
        this.withWords = vocabulary.textLanguages();
    }

    /** @see TopicTagger#rank */
    public List<TopicWeight> rank(String text, @Nullable String language) {
        var read = reading(text, language);
        return tagger.rank(read.text(), read.language());
    }

    /** @see TopicTagger#certainty */
    public double certainty(String text, @Nullable String language) {
        var read = reading(text, language);
        return tagger.certainty(read.text(), read.language());
    }

    private record Reading(String text, @Nullable String language) {}

    private Reading reading(String text, @Nullable String language) {
        String code = language == null ? null : LanguageCode.primary(language);
        if (code == null || withWords.contains(code)) {
            return new Reading(text, code);
        }
        var gloss = glossary.gloss(text, code, ENGLISH);
        return gloss.coverage() == 0 ? new Reading(text, null) : new Reading(gloss.sentence(), ENGLISH);
    }
}
