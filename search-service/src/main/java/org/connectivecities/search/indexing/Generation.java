package org.connectivecities.search.indexing;

/**
 * One physical index behind the name that searches use.
 *
 * @param name unique for ever
 * @param fingerprint of fields, analysis and embedding model: another fingerprint is another kind of index
 */
public record Generation(String name, String fingerprint) {}
