@NullMarked
package org.connectivecities.portal.reasons;

import org.jspecify.annotations.NullMarked;
