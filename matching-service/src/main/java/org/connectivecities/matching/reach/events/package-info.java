/** Forgets the erased. */
@NullMarked
package org.connectivecities.matching.reach.events;

import org.jspecify.annotations.NullMarked;
