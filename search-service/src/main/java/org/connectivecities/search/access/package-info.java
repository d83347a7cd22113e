/** Who may ask what of this service: all of it. */
@NullMarked
package org.connectivecities.search.access;

import org.jspecify.annotations.NullMarked;
