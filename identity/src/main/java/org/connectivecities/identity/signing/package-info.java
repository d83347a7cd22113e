/** The key that tokens are signed with. */
@NullMarked
package org.connectivecities.identity.signing;

import org.jspecify.annotations.NullMarked;
