package org.connectivecities.search.expertsearch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param total for visitors not more exact than the counts of filters
 * @param hits for members
 * @param practices for visitors, in place of the hits
 * @param precision similar where no word agreed exactly
 * @param didYouMean the words as they are probably spelt
 * @param advice only where nobody was found
 */
public record SearchPage(
    Amount total,
    List<Hit> hits,
    List<PublicPractice> practices,
    List<Facet> facets,
    Precision precision,
    @Nullable String didYouMean,
    List<Advice> advice,
    @Nullable Position next) {}
