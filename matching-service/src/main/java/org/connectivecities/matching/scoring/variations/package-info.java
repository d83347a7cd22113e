/** What could be different about somebody, one thing a class. */
@NullMarked
package org.connectivecities.matching.scoring.variations;

import org.jspecify.annotations.NullMarked;
