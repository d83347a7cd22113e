/** The matching service's own copy of what practitioners and cities published, and how candidates are found in it. */
@NullMarked
package org.connectivecities.matching.candidate;

import org.jspecify.annotations.NullMarked;
