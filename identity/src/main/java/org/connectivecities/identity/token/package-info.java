/** What a token says. */
@NullMarked
package org.connectivecities.identity.token;

import org.jspecify.annotations.NullMarked;
