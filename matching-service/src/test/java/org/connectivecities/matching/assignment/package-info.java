/** Assignments, checked against counting out every possibility. */
@NullMarked
package org.connectivecities.matching.assignment;

import org.jspecify.annotations.NullMarked;
