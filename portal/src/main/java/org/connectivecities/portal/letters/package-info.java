/** Stopping letters by the link in each of them, without signing in. */
@NullMarked
package org.connectivecities.portal.letters;

import org.jspecify.annotations.NullMarked;
