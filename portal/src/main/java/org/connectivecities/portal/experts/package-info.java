/** A practitioner as everybody may see them. */
@NullMarked
package org.connectivecities.portal.experts;

import org.jspecify.annotations.NullMarked;
