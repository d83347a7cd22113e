/** When an access token is believed, and how a service gets one of its own. Knows OpenID Connect, no provider and no domain. */
@NullMarked
package org.connectivecities.tokens;

import org.jspecify.annotations.NullMarked;
