/** Search in Elasticsearch. */
@NullMarked
package org.connectivecities.search.expertsearch.storage;

import org.jspecify.annotations.NullMarked;
