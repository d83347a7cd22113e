/** A city compares and chooses. */
@NullMarked
package org.connectivecities.portal.shortlists;

import org.jspecify.annotations.NullMarked;
