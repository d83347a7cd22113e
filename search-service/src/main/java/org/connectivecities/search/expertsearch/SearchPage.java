package org.connectivecities.search.expertsearch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param precision similar where no word agreed exactly
 * @param didYouMean the words as they are probably spelt
 * @param advice only where nobody was found
 */
public record SearchPage(
    long total,
    List<Hit> hits,
    List<Facet> facets,
    Precision precision,
    @Nullable String didYouMean,
    List<Advice> advice,
    @Nullable Position next) {}
