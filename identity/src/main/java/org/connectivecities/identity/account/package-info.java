/** Who can sign in here, and what they may do. */
@NullMarked
package org.connectivecities.identity.account;

import org.jspecify.annotations.NullMarked;
