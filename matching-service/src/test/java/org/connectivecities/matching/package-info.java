/** The service as a whole: over HTTP, on the real stack. */
@NullMarked
package org.connectivecities.matching;

import org.jspecify.annotations.NullMarked;
