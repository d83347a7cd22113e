/** The index in Elasticsearch. */
@NullMarked
package org.connectivecities.search.indexing.storage;

import org.jspecify.annotations.NullMarked;
