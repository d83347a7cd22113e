package org.connectivecities.vocabulary.tagging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases by their stems, word after word. */
final class PhraseTrie {

    private final Map<String, PhraseTrie> next = new HashMap<>();
    private @Nullable Phrase phrase;

    /** The first phrase on a path keeps it, so labels go in before synonyms. Each word may have several stems. */
    void add(List<? extends Collection<String>> stems, Phrase added) {
        if (stems.isEmpty()) {
            phrase = phrase == null ? added : phrase;
            return;
        }
        var rest = stems.subList(1, stems.size());
        stems.getFirst().forEach(stem -> next.computeIfAbsent(stem, key -> new PhraseTrie()).add(rest, added));
    }

    @Nullable PhraseTrie after(String stem) {
        return next.get(stem);
    }

    /** The phrase that ends here. */
    @Nullable Phrase phrase() {
        return phrase;
    }
}
