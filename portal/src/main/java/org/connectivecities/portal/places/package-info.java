/** Cities and topics that several pages speak of, kept for a while. */
@NullMarked
package org.connectivecities.portal.places;

import org.jspecify.annotations.NullMarked;
