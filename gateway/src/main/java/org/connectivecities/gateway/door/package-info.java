/** What every request passes before it is routed: an id, a clean path, clean headers, a rate, a size. */
@NullMarked
package org.connectivecities.gateway.door;

import org.jspecify.annotations.NullMarked;
