/** How well a contender fits a challenge: signals, their weights, and a score that is exactly the sum of its parts. */
@NullMarked
package org.connectivecities.matching.scoring;

import org.jspecify.annotations.NullMarked;
