/** Bringing in many practitioners at once, and saying for each row what became of it. */
@NullMarked
package org.connectivecities.profile.roster;

import org.jspecify.annotations.NullMarked;
