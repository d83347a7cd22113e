@NullMarked
package org.connectivecities.portal.guide;

import org.jspecify.annotations.NullMarked;
