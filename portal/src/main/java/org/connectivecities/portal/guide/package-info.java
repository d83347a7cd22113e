/** What people of each kind do here, step by step and with pictures. */
@NullMarked
package org.connectivecities.portal.guide;

import org.jspecify.annotations.NullMarked;
