/** How a use case ends: done, or refused for a reason the caller can act on. */
@NullMarked
package org.connectivecities.matching.outcome;

import org.jspecify.annotations.NullMarked;
