/** One id for a request, everywhere: in answers, in logs, and at the services. */
@NullMarked
package org.connectivecities.gateway.tracing;

import org.jspecify.annotations.NullMarked;
