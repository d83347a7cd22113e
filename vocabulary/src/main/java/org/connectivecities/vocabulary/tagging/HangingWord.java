package org.connectivecities.vocabulary.tagging;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Completes {@code Rad-} in {@code Rad- und Fußverkehr} by the ends of the words that follow. */
final class HangingWord {

    private static final int REACH = 3;
    private static final int SHORTEST_END = 4;

    private HangingWord() {}

    /** Everything the hanging word at the place may stand for, longest end first; most of it is no word at all. */
    static Stream<String> readings(List<Word> words, int at) {
        String front = words.get(at).text();
        return words.subList(at + 1, Math.min(words.size(), at + 1 + REACH)).stream()
                .filter(word -> word.text().length() > SHORTEST_END)
                .flatMap(word -> ends(word.text()))
                .map(front::concat);
    }

    private static Stream<String> ends(String word) {
        return IntStream.rangeClosed(1, word.length() - SHORTEST_END).mapToObj(word::substring);
    }
}
