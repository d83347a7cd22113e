@NullMarked
package org.connectivecities.portal;

import org.jspecify.annotations.NullMarked;
