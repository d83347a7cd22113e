/** Small teams that answer the sub-questions of one challenge together. */
@NullMarked
package org.connectivecities.matching.team;

import org.jspecify.annotations.NullMarked;
