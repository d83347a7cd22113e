package org.connectivecities.search.expertsearch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one look into the index found.
 *
 * @param hits for members
 * @param open the same for visitors; of both, one is empty
 * @param counts for every filter: people by value, the words and all other filters applied
 * @param counted for every filter: people whom the words and all other filters leave
 * @param next where this page ended; absent on the last
 */
public record Found(
    long total,
    List<Hit> hits,
    List<OpenProfile> open,
    Map<Filter, Map<String, Long>> counts,
    Map<Filter, Long> counted,
    @Nullable Position next) {}
