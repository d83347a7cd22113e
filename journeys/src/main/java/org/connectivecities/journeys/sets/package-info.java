/** Makes judged sets for {@code ./run evaluate} of documented cases and of published collections. */
@NullMarked
package org.connectivecities.journeys.sets;

import org.jspecify.annotations.NullMarked;
