/** Kafka, the MongoDB protocol and Elasticsearch in one process of their own, and what starts, watches and ends such processes. */
@NullMarked
package org.connectivecities.local;

import org.jspecify.annotations.NullMarked;
