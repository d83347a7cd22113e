@NullMarked
package org.connectivecities.portal.exchange;

import org.jspecify.annotations.NullMarked;
