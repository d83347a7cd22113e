/** Errors on the wire: RFC 9457 problem details with stable types and no internals. */
@NullMarked
package org.connectivecities.platform.problem;

import org.jspecify.annotations.NullMarked;
