/** The first page. */
@NullMarked
package org.connectivecities.portal.front;

import org.jspecify.annotations.NullMarked;
