/** Recall in Elasticsearch. */
@NullMarked
package org.connectivecities.search.recall.storage;

import org.jspecify.annotations.NullMarked;
