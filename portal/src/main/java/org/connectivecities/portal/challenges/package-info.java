/** A city posts a challenge and follows it. */
@NullMarked
package org.connectivecities.portal.challenges;

import org.jspecify.annotations.NullMarked;
