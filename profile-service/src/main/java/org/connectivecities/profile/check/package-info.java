/** Checking what people send: every fault is collected with the place where it is, not only the first. */
@NullMarked
package org.connectivecities.profile.check;

import org.jspecify.annotations.NullMarked;
