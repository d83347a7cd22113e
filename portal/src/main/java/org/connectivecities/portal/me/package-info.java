/** A practitioner's own pages: what one is asked, where one stands, what is near. */
@NullMarked
package org.connectivecities.portal.me;

import org.jspecify.annotations.NullMarked;
