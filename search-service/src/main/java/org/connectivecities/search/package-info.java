/** Search service: owns an index of practitioners that can be built anew from the events at any time. */
@NullMarked
package org.connectivecities.search;

import org.jspecify.annotations.NullMarked;
