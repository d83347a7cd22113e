/** Ranks a file of challenges against a file of practitioners with the platform's own pipeline, and says how good that is. */
@NullMarked
package org.connectivecities.journeys.evaluation;

import org.jspecify.annotations.NullMarked;
