package org.connectivecities.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what somebody may have meant: wordings that begin with the text first, then those that share most of its letter
 * triples (Dice coefficient), which forgives typing errors and turned words in every script.
 */
final class NearestTopics {

    private static final double FAR = 0.3;

    private final List<Entry> entries = new ArrayList<>();

    /** Without its triples, which would fill memory for a question that is rarely asked. */
    private record Entry(String topic, String key) {}

    void add(String topic, String wordKey) {
        entries.add(new Entry(topic, wordKey));
    }

    /** Topic ids, best first, each once. */
    List<String> to(String wordKey, int limit) {
        var wanted = triples(wordKey);
        Map<String, Double> best = new HashMap<>();
        if (!wordKey.isEmpty()) {
            entries.forEach(entry -> best.merge(entry.topic(), nearness(entry, wordKey, wanted), Math::max));
        }
        return best.entrySet().stream()
                .filter(found -> found.getValue() >= FAR)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Above 1 for a beginning, so that it comes before every likeness; the shorter the rest, the better. */
    private static double nearness(Entry entry, String wordKey, Set<String> wanted) {
        if (entry.key().startsWith(wordKey)) {
            return 1 + (double) wordKey.length() / entry.key().length();
        }
        var offered = triples(entry.key());
        long shared = wanted.stream().filter(offered::contains).count();
        return 2.0 * shared / (wanted.size() + offered.size());
    }

    private static Set<String> triples(String key) {
        var padded = " " + key + " ";
        var triples = new HashSet<String>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            triples.add(padded.substring(i, i + 3));
        }
        return triples;
    }
}
