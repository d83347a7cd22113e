package org.connectivecities.vocabulary.tagging;

import java.util.List;
import org.connectivecities.vocabulary.Topic;
import org.connectivecities.vocabulary.Vocabulary;

/**
 * What one mention is worth, 0 to 1: more words mean the topic more surely (waste / waste separation at source), and a
 * special topic says more about a text than a group above it.
 */
final class PhraseScore {

    private static final double[] BY_WORDS = {0, 0.5, 0.75, 0.9};
    private static final double[] BY_DEPTH = {0.5, 0.8, 1};

    /** A language that writes compounds as one word packs about one word of another into this many letters. */
    private static final int LETTERS_OF_A_PART = 9;

    private final Vocabulary vocabulary;
    private final boolean joins;

    PhraseScore(Vocabulary vocabulary, boolean joins) {
        this.vocabulary = vocabulary;
        this.joins = joins;
    }

    double of(Topic topic, List<Word> telling) {
        int depth = vocabulary.ancestors(topic.id()).size();
        int words = joins ? telling.stream().mapToInt(PhraseScore::parts).sum() : telling.size();
        return BY_WORDS[Math.min(words, BY_WORDS.length - 1)] * BY_DEPTH[Math.min(depth, BY_DEPTH.length - 1)];
    }

    private static int parts(Word word) {
        return Math.max(1, Math.round((float) word.text().length() / LETTERS_OF_A_PART));
    }
}
