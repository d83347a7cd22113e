/** One door to all services: routes, limits, request ids. No domain code. */
@NullMarked
package org.connectivecities.gateway;

import org.jspecify.annotations.NullMarked;
