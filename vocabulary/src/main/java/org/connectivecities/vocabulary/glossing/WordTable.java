package org.connectivecities.vocabulary.glossing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectivecities.vocabulary.tagging.Stems;
import org.connectivecities.vocabulary.tagging.Stems.Stemmed;

/** The meanings of the words and phrases of one language, found by their stems. */
final class WordTable {

    /** Words of the longest phrase that is looked for; function words do not count. */
    private static final int LONGEST = 4;
    private static final int SHORTEST_PART = 4;

    private final Stems stems;
    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    /** Words of a text from one place on, and what they mean; no meaning for a word that is not known. */
    record Found(String words, int length, List<Meaning> meanings) {}

    WordTable(Stems stems) {
        this.stems = stems;
    }

    void add(String wording, Meaning meaning) {
        List<Stemmed> words = telling(wording);
        if (!words.isEmpty() && words.size() <= LONGEST) {
            keys(words).distinct().forEach(key -> meanings.computeIfAbsent(key, all -> new ArrayList<>()).add(meaning));
        }
    }

    private List<Stemmed> telling(String text) {
        return stems.of(text).stream().filter(word -> !word.functionWord()).toList();
    }

    /** Every word that says something, phrases as one; a compound that is not known by its parts. */
    List<Found> in(String text) {
        List<Stemmed> words = telling(text);
        var found = new ArrayList<Found>();
        for (int at = 0; at < words.size(); at += found.getLast().length()) {
            found.addAll(at(words, at));
        }
        return found;
    }

    private List<Found> at(List<Stemmed> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            List<Stemmed> phrase = words.subList(at, at + length);
            List<Meaning> here = keys(phrase).flatMap(key -> known(key).stream()).distinct().toList();
            if (!here.isEmpty()) {
                return List.of(new Found(String.join(" ", phrase.stream().map(Stemmed::word).toList()), length, here));
            }
        }
        Stemmed word = words.get(at);
        List<Found> parts = stems.joins() ? parts(word) : List.of();
        return parts.isEmpty() ? List.of(new Found(word.word(), 1, List.of())) : parts;
    }

    private List<Meaning> known(String key) {
        return meanings.getOrDefault(key, List.of());
    }

    /** All ways to say the phrase in stems. */
    private static Stream<String> keys(List<Stemmed> phrase) {
        Stream<String> keys = phrase.getFirst().stems().stream();
        for (Stemmed next : phrase.subList(1, phrase.size())) {
            keys = keys.flatMap(front -> next.stems().stream().map(stem -> front + ' ' + stem));
        }
        return keys;
    }

    /** The longest known front and the longest known end: Straßen, Beleuchtung. */
    private List<Found> parts(Stemmed word) {
        return word.stems().stream()
                .map(stem -> Stream.concat(front(stem), end(stem)).map(part -> new Found(part, 1, known(part))).toList())
                .filter(parts -> parts.size() == 2)
                .findFirst()
                .orElse(List.of());
    }

    private Stream<String> front(String stem) {
        return IntStream.rangeClosed(SHORTEST_PART, stem.length() - SHORTEST_PART)
                .map(length -> stem.length() - length)
                .mapToObj(length -> stem.substring(0, length))
                .filter(meanings::containsKey)
                .limit(1);
    }

    private Stream<String> end(String stem) {
        return IntStream.rangeClosed(SHORTEST_PART, stem.length() - SHORTEST_PART)
                .mapToObj(stem::substring)
                .filter(meanings::containsKey)
                .limit(1);
    }
}
