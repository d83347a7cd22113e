/** The platform's API as the pages use it: only through the gateway. */
@NullMarked
package org.connectivecities.portal.clients;

import org.jspecify.annotations.NullMarked;
