/** Profiles as they arrive from the event broker. */
@NullMarked
package org.connectivecities.search.indexing.events;

import org.jspecify.annotations.NullMarked;
