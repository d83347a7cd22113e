/** One signal a class. */
@NullMarked
package org.connectivecities.matching.scoring.signals;

import org.jspecify.annotations.NullMarked;
