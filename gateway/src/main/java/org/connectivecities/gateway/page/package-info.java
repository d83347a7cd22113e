/** The few HTML pages the gateway serves itself. */
@NullMarked
package org.connectivecities.gateway.page;

import org.jspecify.annotations.NullMarked;
