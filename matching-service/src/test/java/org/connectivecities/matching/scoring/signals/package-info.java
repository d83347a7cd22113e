/** Each signal by itself: what raises it, what lowers it, what it says, and what it does not know. */
@NullMarked
package org.connectivecities.matching.scoring.signals;

import org.jspecify.annotations.NullMarked;
