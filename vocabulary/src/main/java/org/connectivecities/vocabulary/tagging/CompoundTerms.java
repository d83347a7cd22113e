package org.connectivecities.vocabulary.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Topics inside words that a language writes as one: {@code Regenwassermanagementkonzept}. A term counts at the front
 * or at the end of a word when what remains is a known part ({@code konzept}, {@code planung}, another term) or when the
 * term is so long that it cannot be there by chance. Works on stems.
 */
final class CompoundTerms {

    private static final int SHORTEST_FRONT = 4;
    private static final int SHORTEST_END = 6;
    private static final int SURE = 7;
    private static final int SHORTEST_REST = 3;
    private static final Pattern JOINT = Pattern.compile("^(?:es|s|en|n|er|e)");

    private final Map<String, Phrase> terms = new HashMap<>();
    private final Set<String> parts;
    private final Set<String> alone;

    /**
     * @param parts stems of words that say nothing by themselves but often stand beside a term
     * @param alone stems of terms that mean something else inside a compound (Markt in Arbeitsmarkt)
     */
    CompoundTerms(Set<String> parts, Set<String> alone) {
        this.parts = Set.copyOf(parts);
        this.alone = Set.copyOf(alone);
    }

    void add(String stem, Phrase phrase) {
        if (!alone.contains(stem) && stem.length() >= SHORTEST_FRONT) {
            terms.putIfAbsent(stem, phrase);
        }
    }

    /** The longest term at the front and the longest at the end, where they leave each other room. */
    List<Phrase> in(String stem) {
        var found = new ArrayList<Phrase>();
        int front = longestFront(stem);
        if (front > 0) {
            found.add(term(stem.substring(0, front)));
        }
        int end = firstEnd(stem, front);
        if (end < stem.length()) {
            found.add(term(stem.substring(end)));
        }
        return found;
    }

    /** The longest term at the front, if it has so many letters. */
    Stream<Phrase> front(String stem, int letters) {
        int front = longestFront(stem);
        return front < letters ? Stream.empty() : Stream.of(term(stem.substring(0, front)));
    }

    private Phrase term(String stem) {
        return Objects.requireNonNull(terms.get(stem));
    }

    private int longestFront(String stem) {
        for (int length = stem.length() - SHORTEST_REST; length >= SHORTEST_FRONT; length--) {
            boolean here = terms.containsKey(stem.substring(0, length));
            if (here && (length >= SURE || isPart(stem.substring(length)))) {
                return length;
            }
        }
        return 0;
    }

    private int firstEnd(String stem, int from) {
        for (int at = Math.max(from, SHORTEST_REST); at <= stem.length() - SHORTEST_END; at++) {
            boolean here = terms.containsKey(stem.substring(at));
            if (here && (stem.length() - at >= SURE || isPart(stem.substring(0, at)))) {
                return at;
            }
        }
        return stem.length();
    }

    /** Known as it is, or without the letters that join the parts. */
    private boolean isPart(String rest) {
        return known(rest)
                || known(JOINT.matcher(rest).replaceFirst(""))
                || rest.endsWith("s") && known(rest.substring(0, rest.length() - 1));
    }

    private boolean known(String stem) {
        return parts.contains(stem) || terms.containsKey(stem);
    }
}
