/** What services publish to each other: topic names, wire names and the bodies of the events. No behaviour. */
@NullMarked
package org.connectivecities.contracts;

import org.jspecify.annotations.NullMarked;
