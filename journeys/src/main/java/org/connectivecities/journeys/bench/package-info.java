/** Measurements of the whole platform at ten thousand practitioners. Figures are printed, never asserted. */
@NullMarked
package org.connectivecities.journeys.bench;

import org.jspecify.annotations.NullMarked;
