package org.connectivecities.search.expertsearch;

/**
 * Whom an answer is for.
 *
 * @param language of the labels
 */
public record Reader(String language, Audience audience, Discretion discretion) {}
