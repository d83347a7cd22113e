/** How long what is kept, class by class. */
@NullMarked
package org.connectivecities.profile.retention;

import org.jspecify.annotations.NullMarked;
