package org.connectivecities.search.indexing.storage;

/**
 * @param alias whether the name must be an alias; else a write after the index was deleted would quietly create one
 *     without our fields
 */
record Target(String name, boolean alias) {}
