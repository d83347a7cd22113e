/** Which programs may ask for tokens. */
@NullMarked
package org.connectivecities.identity.client;

import org.jspecify.annotations.NullMarked;
