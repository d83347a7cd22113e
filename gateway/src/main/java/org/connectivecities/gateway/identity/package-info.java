/** Who is asking, as far as the gateway can be sure. */
@NullMarked
package org.connectivecities.gateway.identity;

import org.jspecify.annotations.NullMarked;
