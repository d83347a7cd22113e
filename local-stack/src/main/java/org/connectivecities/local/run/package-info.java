/** What {@code ./run} does: build, start, load the sample network, do the main job once, and stay until it is stopped. */
@NullMarked
package org.connectivecities.local.run;

import org.jspecify.annotations.NullMarked;
