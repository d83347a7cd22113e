/** The real adapters, against the MongoDB protocol. */
@NullMarked
package org.connectivecities.matching.candidate.storage;

import org.jspecify.annotations.NullMarked;
