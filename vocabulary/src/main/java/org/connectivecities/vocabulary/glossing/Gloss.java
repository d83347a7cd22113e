package org.connectivecities.vocabulary.glossing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text word by word in another language. It is no translation: words that nobody knows are missing from the terms,
 * grammar is lost, and a word with several meanings has words of all of them.
 *
 * @param parts the words that say something, in the order of the text
 */
public record Gloss(List<Part> parts) {

    /** @param words in the other language, the likeliest first; empty where the word is not known */
    public record Part(String source, List<String> words) {

        public Part {
            words = List.copyOf(words);
        }

        /** A name, a number with letters or a loan word: it may well be written alike in the other language. */
        boolean mayStay() {
            return source.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN || Character.isDigit(c));
        }
    }

    public Gloss {
        parts = List.copyOf(parts);
    }

    /** The share of the words that are known, 0 to 1; 0 for a text without any. */
    public double coverage() {
        return parts.stream().mapToInt(part -> part.words().isEmpty() ? 0 : 1).average().orElse(0);
    }

    /** Words and phrases to search with, each once, at most so many. */
    public List<String> terms(int most) {
        var terms = new LinkedHashSet<String>();
        parts.forEach(part -> terms.addAll(part.words()));
        return terms.stream().limit(most).toList();
    }

    /** The likeliest word of each part in the order of the text, for a reader that knows the other language only. */
    public String sentence() {
        return String.join(" ", parts.stream().flatMap(Gloss::told).toList());
    }

    private static Stream<String> told(Part part) {
        return part.words().isEmpty() ? Stream.of(part.source()).filter(word -> part.mayStay()) : part.words().stream().limit(1);
    }
}
