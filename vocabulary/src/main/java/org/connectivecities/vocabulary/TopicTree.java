package org.connectivecities.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who stands above and below whom. Children keep the order of the data. */
final class TopicTree {

    private final Map<String, List<String>> ancestors = new LinkedHashMap<>();
    private final Map<String, List<String>> narrower = new LinkedHashMap<>();
    private final List<String> roots = new ArrayList<>();

    /** @param broader every id with the one above it, null at the top; complete and without cycle */
    TopicTree(Map<String, @Nullable String> broader) {
        broader.forEach((id, above) -> {
            ancestors.put(id, climb(id, broader));
            narrower.computeIfAbsent(id, key -> new ArrayList<>());
            (above == null ? roots : narrower.computeIfAbsent(above, key -> new ArrayList<>())).add(id);
        });
    }

    private static List<String> climb(String id, Map<String, @Nullable String> broader) {
        var path = new ArrayList<String>();
        for (String at = broader.get(id); at != null; at = broader.get(at)) {
            path.add(at);
        }
        return List.copyOf(path);
    }

    List<String> roots() {
        return List.copyOf(roots);
    }

    /** From the nearest to the top. */
    List<String> ancestors(String id) {
        return Objects.requireNonNull(ancestors.get(id));
    }

    List<String> narrower(String id) {
        return List.copyOf(Objects.requireNonNull(narrower.get(id)));
    }

    /** Everything below, nearest first within each branch. */
    List<String> descendants(String id) {
        var all = new ArrayList<String>();
        for (String child : Objects.requireNonNull(narrower.get(id))) {
            all.add(child);
            all.addAll(descendants(child));
        }
        return all;
    }
}
