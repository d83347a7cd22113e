/** Aggregates as documents whose state, version and unsent events change in one update. */
@NullMarked
package org.connectivecities.platform.outbox;

import org.jspecify.annotations.NullMarked;
