/** Calls to the services: time-outs, a circuit breaker each, and what is said when one does not answer. */
@NullMarked
package org.connectivecities.gateway.upstream;

import org.jspecify.annotations.NullMarked;
