/** How the services speak: nothing in here knows what they speak about. */
@NullMarked
package org.connectivecities.platform;

import org.jspecify.annotations.NullMarked;
