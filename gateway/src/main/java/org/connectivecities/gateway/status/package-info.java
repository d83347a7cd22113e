/** The health of the services, as seen from the door. */
@NullMarked
package org.connectivecities.gateway.status;

import org.jspecify.annotations.NullMarked;
