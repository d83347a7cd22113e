package org.connectivecities.search.expertsearch;

/**
 * Where a page ended.
 *
 * @param precision of the search that the page belongs to
 * @param rank of the last hit: its score, or its time where nothing is scored
 * @param expertId of the last hit; ties are in the order of ids
 * @param seen hits shown so far
 */
public record Position(Precision precision, double rank, String expertId, int seen) {}
