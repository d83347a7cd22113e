/** The real adapters, against the MongoDB protocol. */
@NullMarked
package org.connectivecities.matching.challenge.storage;

import org.jspecify.annotations.NullMarked;
