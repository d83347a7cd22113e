/** How long what is kept, class by class. */
@NullMarked
package org.connectivecities.platform.retention;

import org.jspecify.annotations.NullMarked;
