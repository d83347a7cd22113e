@NullMarked
package org.connectivecities.matching.scoring.variations;

import org.jspecify.annotations.NullMarked;
