/** The real adapters, against the MongoDB protocol. */
@NullMarked
package org.connectivecities.matching.shortlist.storage;

import org.jspecify.annotations.NullMarked;
