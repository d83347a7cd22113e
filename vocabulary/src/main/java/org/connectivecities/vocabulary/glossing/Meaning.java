package org.connectivecities.vocabulary.glossing;

import java.util.List;
import java.util.Map;

/**
 * What some words of several languages have in common.
 *
 * @param words by language code, the likeliest first; a language may be missing
 */
record Meaning(Map<String, List<String>> words) {

    Meaning {
        words = Map.copyOf(words);
    }

    List<String> in(String language) {
        return words.getOrDefault(language, List.of());
    }
}
